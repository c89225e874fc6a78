/** What stands above the parts of a song. */
const labels = [
  'verse',
  'chorus',
  'refrain',
  'pre-chorus',
  'post-chorus',
  'bridge',
  'intro',
  'outro',
  'hook',
  'interlude',
  'strophe',
  'vers',
  'kehrvers',
  'couplet',
  'pré-refrain',
  'pont',
  'verso',
  'estrofa',
  'estribillo',
  'coro',
  'puente',
  'refrão',
  'ponte',
  'strofa',
  'ritornello',
  'zwrotka',
  'refren',
  'kertosäe',
  'säkeistö',
  'refräng',
  'refreng',
  'omkvæd',
  'куплет',
  'припев',
  'приспів',
  'nakarat',
]

const label = new RegExp(
  `^[[(]?(?:${labels.join('|')})(?:\\s?(?:\\d{1,2}|x\\d|[iv]{1,3}))?(?::[^\\]]{0,40})?[\\])]?:?$`,
  'iu',
)

/** Letters of a label at most. */
const LONGEST = 48

/** Does a line name a part of a song (`[Verse 2]`, `Chorus:`), and nothing else? */
export const namesVerse = (text: string): boolean => text.length <= LONGEST && label.test(text)
