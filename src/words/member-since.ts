/** What a forum prints before the day on which somebody joined it. */
const labels = [
  'joined',
  'join date',
  'member since',
  'registered',
  'registration date',
  'reg.-datum',
  'registriert',
  'registrierung',
  'mitglied seit',
  'beigetreten',
  'dabei seit',
  'inscrit',
  'inscription',
  'membre depuis',
  'registrado',
  'miembro desde',
  'desde',
  'se incorporó',
  'registrato',
  'iscritto',
  'membro dal',
  'membro desde',
  'lid geworden',
  'lid sinds',
  'gick med',
  'blev medlem',
  'medlem sedan',
  'liittynyt',
  'dołączył',
  'dołączyła',
  'rejestracja',
  'регистрация',
  'зарегистрирован',
  'сообщения с',
  'katılım',
  'kayıt',
  '登録日',
  '注册',
  '加入',
  'last seen',
  'last edited',
]

/** Letters that may follow the label in its line. */
const ROOM = 8

/** Does a line announce the day on which a writer joined, or one that is not the post's either? */
export function announcesMember(line: string): boolean {
  if (line.length > 30) return false
  const lower = line.toLowerCase()
  return labels.some((label) => lower.startsWith(label) && lower.length <= label.length + ROOM)
}
