/** What wikis print behind a heading, for those who want to change what stands below it. */
const labels: ReadonlySet<string> = new Set([
  'edit',
  'edit source',
  'edit | edit source',
  'bearbeiten',
  'bearbeiten | quelltext bearbeiten',
  'modifier',
  'modifier le code',
  'modifier | modifier le code',
  'modifier | modifier le wikicode',
  'editar',
  'editar código',
  'editar | editar código-fonte',
  'modifica',
  'modifica | modifica wikitesto',
  'bewerken',
  'bewerken | brontekst bewerken',
  'redigera',
  'redigera | redigera wikitext',
  'rediger',
  'rediger | rediger kilde',
  'redigér',
  'redigér | rediger kildetekst',
  'muokkaa',
  'muokkaa | muokkaa wikitekstiä',
  'edytuj',
  'edytuj | edytuj kod',
  'editovat',
  'editovat | editovat zdroj',
  'szerkesztés',
  'değiştir',
  'değiştir | kaynağı değiştir',
  'править',
  'править | править код',
  'редагувати',
  'редагувати | редагувати код',
  'sunting',
  'sunting sumber',
  'sửa',
  'sửa | sửa mã nguồn',
  'ערוך',
  'ערוך | קוד מקור',
  'عدل',
  'ویرایش',
  '编辑',
  '編輯',
  '編集',
  '편집',
])

/** Letters of a link for changing a section, with its brackets, at most. */
const LONGEST = 50

/** Where the link for changing a section begins at the end of a line (`History[edit]`), white space before it included; -1 without one. */
export function editLinkAt(text: string): number {
  if (!text.endsWith(']')) return -1
  const open = text.lastIndexOf('[')
  if (open < 1 || text.length - open > LONGEST) return -1
  const label = text
    .slice(open + 1, -1)
    .trim()
    .toLowerCase()
  return labels.has(label) ? text.slice(0, open).trimEnd().length : -1
}
