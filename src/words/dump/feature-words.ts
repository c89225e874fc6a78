/** Features of the model of text dumps, in words for an explanation. */
const single: Readonly<Record<string, string>> = {
  words: 'words of the block',
  chars: 'characters of the block',
  wordLength: 'length of the words',
  capitals: 'words with a capital letter',
  shouting: 'share of capital letters',
  digits: 'share of digits',
  marks: 'share of marks',
  stops: 'full stops',
  commas: 'commas a word',
  first: 'first character',
  last: 'last character',
  lines: 'lines of the block',
  gap: 'blank lines before it',
  gapAfter: 'blank lines after it',
  copies: 'copies of the block',
  nth: 'copies of the block before',
  whole: 'is a phrase of furniture',
  part: 'has a phrase of furniture',
  index: 'blocks before it',
  fromEnd: 'blocks after it',
  place: 'place on the page',
  wordsBefore: 'words before it',
  wordsPlace: 'share of the words before it',
  wordsAfter: 'words after it',
  pageBlocks: 'blocks of the page',
  pageWords: 'words of the page',
  pageProse: 'prose of the page',
  pageMean: 'words a block of the page',
  pageGaps: 'blank lines of the page',
  pageCopies: 'copies on the page',
  pageForeign: 'other scripts on the page',
  pageEnded: 'paragraphs of the page',
  pageItems: 'lists of the page',
  alike: 'blocks as long near by',
  shortRun: 'short blocks in a row',
  longRun: 'paragraphs in a row',
  longBefore: 'blocks since the last paragraph',
  longAfter: 'blocks to the next paragraph',
  longBeforeWords: 'words of the last paragraph',
  longAfterWords: 'words of the next paragraph',
  sinceRelated: 'blocks since a heading of other stories',
  sinceComments: 'blocks since a heading of comments',
  sinceLegal: 'blocks since a legal phrase',
  sinceShare: 'blocks since a share bar',
  like: 'its words',
  pageLike: 'mean words of the page',
  pageLiked: 'likely text of the page',
  likedBefore: 'share of the likely text before it',
  likedAfter: 'share of the likely text after it',
  cueAfter: 'what the words before it say of it',
  cueBefore: 'what the words after it say of it',
  saysAfter: 'what its words say of the next blocks',
  saysBefore: 'what its words say of the blocks before',
  most: 'its word that speaks most for it',
  least: 'its word that speaks most against it',
  lastToken: 'its last word',
  low5: 'the strongest ending so far',
  lowFar: 'blocks since the strongest ending',
  runSize: 'blocks of its run',
  runLike: 'words of its run',
  runWords: 'length of its run',
  runBefore: 'words of the run before',
  runAfter: 'words of the run after',
  gapSize: 'blocks without a blank line around it',
  gapLike: 'words of the blocks without a blank line',
  gapWords: 'length of the blocks without a blank line',
  shared: 'rare words that it shares with the page',
  sharedLike: 'likely text with its rare words',
  unknown: 'share of rare words',
  titleShare: 'share of words of the first line',
  titleCover: 'words of the first line in it',
  sinceTitle: 'blocks since the copy of the first line',
  bestTitle: 'best copy of the first line',
}

const stretches: Readonly<Record<string, string>> = {
  dense: 'prose',
  half: 'likely words',
  third: 'fairly likely words',
  mean: 'words likelier than the page’s',
}

const ofStretch: Readonly<Record<string, string>> = {
  through: 'stretch through it of',
  ratio: 'its stretch against the best of',
  off: 'blocks away from the best stretch of',
  best: 'best stretch of',
}

const near: Readonly<Record<string, string>> = {
  long: 'paragraphs',
  words: 'words',
  capital: 'capital letters',
  digit: 'digits',
  end: 'full stops',
  copy: 'copies',
  cue: 'phrases of furniture',
  like: 'likely words',
  liked: 'likely text',
  last: 'last character',
  first: 'first character',
}

/** What a feature of the model of dumps is, for somebody who reads an explanation. */
export function dumpFeatureInWords(name: string): string {
  const known = single[name]
  if (known !== undefined) return known
  const [stretch = '', part = ''] = name.split(' ')
  if (part !== '') return `${ofStretch[part] ?? part} ${stretches[stretch] ?? stretch}`
  const [, what = '', mark = '', reach = ''] = /^([a-z]+)([-+~])(\d+)$/.exec(name) ?? []
  const measure = near[what] ?? name
  if (mark === '~') return `${measure} within ${reach} blocks`
  return mark === '-' ? `${measure} of the block before` : `${measure} of the next block`
}
