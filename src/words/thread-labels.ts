/** What forums print below a thread's headline, before the name of who began it. */
const labels = [
  'thread starter',
  'topic starter',
  'thread author',
  'discussion starter',
  'themenstarter',
  'ersteller',
  'auteur de la discussion',
  'initiateur de la discussion',
  'iniciador del tema',
  'autor del tema',
  'creatore discussione',
  'autore discussione',
  'iniciador de tópicos',
  'autor do tópico',
  'topicstarter',
  'onderwerp starter',
  'trådstartare',
  'trådstarter',
  'viestiketjun aloittaja',
  'aloittaja',
  'autor wątku',
  'autor tématu',
  'автор темы',
  'konuyu başlatan',
  'konbuyu başlatan',
  'スレッド開始者',
  '主题发起人',
  '楼主',
]

const opening = new RegExp(`^(?:${labels.join('|')})(?![\\p{L}\\p{M}])`, 'iu')

/** Letters behind a label that may be a name. */
const ROOM = 40

/** Does a line say who began a thread, at its beginning, with the name behind it or in the next line? */
export function opensThread(line: string): boolean {
  const label = opening.exec(line)?.[0]
  return label !== undefined && line.length <= label.length + ROOM
}
