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

/** What manuals print behind a heading, or the head of a function, as a link to it; it stands at no other end. */
const permalink = '¶'

/** Is a line nothing but the mark of a link to what stands before it? */
export const isPermalink = (text: string): boolean => text === permalink

/** Where a link to a section, or for changing it, begins at the end of its heading, white space before it included; -1 without one. */
export function sectionLinkAt(text: string): number {
  return text.endsWith(permalink) ? text.slice(0, -permalink.length).trimEnd().length : editLinkAt(text)
}

/** Where the link for changing a section begins at the end of a line (`History[edit]`); -1 without one. */
function editLinkAt(text: string): number {
  if (!text.endsWith(']')) return -1
  const open = text.lastIndexOf('[')
  if (open < 1 || text.length - open > LONGEST) return -1
  const label = text
    .slice(open + 1, -1)
    .trim()
    .toLowerCase()
  return labels.has(label) ? text.slice(0, open).trimEnd().length : -1
}
