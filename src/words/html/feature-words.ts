/** Features of the model of HTML blocks, in words for an explanation. Names of two parts are put together from `subjects` and `parts`. */
const single: Readonly<Record<string, string>> = {
  words: 'words of the block',
  chars: 'characters of the block',
  linkDensity: 'share of the block in links',
  wordLength: 'length of the words',
  stops: 'full stops',
  stopRate: 'full stops a word',
  commas: 'commas',
  commaRate: 'commas a word',
  marks: 'punctuation marks',
  symbols: 'symbols',
  currency: 'signs of currency',
  digitShare: 'share of digits',
  capitalShare: 'share of capital letters',
  capitalizedShare: 'words with a capital letter',
  numberShare: 'words that are numbers',
  letterShare: 'share of letters',
  firstClass: 'first character',
  lastClass: 'last character',
  ended: 'ends like a sentence',
  prose: 'reads like prose',
  hidden: 'hidden from readers',
  leaves: 'pieces of text in the block',
  tag: 'element around the block',
  innerTag: 'innermost element',
  depth: 'depth in the page',
  linksInside: 'links in the block',
  imagesBefore: 'images right before',
  proseLevel: 'inside the part with the prose',
  plainLevel: 'inside the part with the unlinked text',
  score: 'Readability score of its element',
  scoreParent: 'Readability score of the element above',
  scoreUp: 'best Readability score above',
  scoreDrop: 'levels below the best Readability score',
  branchWords: 'words of its branch of the page',
  branchShare: 'its branch’s share of the prose',
  branchProse: 'prose in its branch of the page',
  branchLinks: 'links in its branch of the page',
  branchBlocks: 'blocks of its branch of the page',
  branchLevels: 'levels below its branch',
  branchTag: 'element of its branch of the page',
  branchPlace: 'place in its branch of the page',
  branchHeadings: 'headings in its branch of the page',
  likes: 'blocks like it',
  likeWords: 'words of the blocks like it',
  likeLinks: 'links in the blocks like it',
  likeProse: 'prose in the blocks like it',
  likeShare: 'share of the page in blocks like it',
  likePlace: 'blocks like it before',
  likeSpread: 'spread of the blocks like it',
  likeFirst: 'place of the first block like it',
  likeProseShare: 'share of the prose in blocks like it',
  repeatedBefore: 'same text before',
  repeatedAfter: 'same text later',
  cards: 'siblings like its card',
  cardRank: 'place of its card in the row',
  cardLevel: 'levels below its card',
  cardWords: 'words of its card',
  cardMean: 'words of the cards in the row',
  cardLinks: 'links in the cards of the row',
  cardProse: 'prose in the cards of the row',
  cardRowShare: 'the row’s share of the page',
  cardBlocks: 'blocks of its card',
  cardTag: 'element of its card',
  outerCards: 'cards in the outermost row',
  outerCardMean: 'words of the cards in the outermost row',
  outerCardLinks: 'links in the outermost row',
  outerCardProse: 'prose in the outermost row',
  leap: 'levels from the block before',
  leapAfter: 'levels to the next block',
  place: 'place on the page',
  charsPlace: 'share of the text before it',
  proseDone: 'share of the prose before it',
  fromStart: 'blocks before it',
  fromEnd: 'blocks after it',
  headingLevel: 'level as a heading',
  headingBefore: 'blocks since the last heading',
  headingBeforeLevel: 'level of the last heading',
  headingAfter: 'blocks to the next heading',
  headingWords: 'words since the last heading',
  headingProse: 'prose under this heading',
  sectionWords: 'words of its section',
  sectionProse: 'prose in its section',
  sectionLinks: 'links in its section',
  sectionBlocks: 'blocks of its section',
  headingsDone: 'headings before it',
  headlineOff: 'blocks from the headline',
  headlineSide: 'before or after the headline',
  headlineWords: 'words from the headline',
  titled: 'words of the page’s title',
  titleShare: 'share of words of the page’s title',
  described: 'words of the page’s description',
  hint: 'its names and words',
  hint2Before: 'names and words two blocks before',
  hint1Before: 'names and words of the block before',
  hint1After: 'names and words of the next block',
  hint2After: 'names and words two blocks on',
}

const subjects: Readonly<Record<string, string>> = {
  prose: 'the part with the prose',
  plain: 'the part with the unlinked text',
  best: 'the part with the best Readability score',
  up0: 'its element',
  up1: 'the element above',
  up2: 'the element two levels up',
  up3: 'the element three levels up',
  wide30: 'the part of 30 words around it',
  wide100: 'the part of 100 words around it',
  wide400: 'the part of 400 words around it',
  near: 'names of the elements near by',
  far: 'names of all elements around',
  branch: 'names of its branch of the page',
  own: 'names of its element',
  text: 'its words',
  head: 'words of the heading above',
  hint: 'names and words',
  likes: 'the blocks like it',
  window: 'the blocks near by',
}

const parts: Readonly<Record<string, string>> = {
  words: 'words of',
  mean: 'words a block of',
  links: 'links in',
  prose: 'prose in',
  blocks: 'blocks of',
  place: 'place in',
  images: 'images in',
  headings: 'headings in',
  nodes: 'elements a word of',
  climb: 'levels away from',
  side: 'before or after',
  blocksOff: 'blocks away from',
  wordsOff: 'words away from',
  within: 'how far into',
}

/** Names that look one way or the other along the page: `links5`, `prose1Before`, `tag1After`. */
const COMPOUND = /^([a-z]+)(\d*)(Before|After|)$/
const measures: Readonly<Record<string, string>> = {
  words: 'words',
  links: 'links',
  prose: 'prose',
  tag: 'element',
  mean: 'words a block',
  stops: 'punctuation a word',
}

/** What a feature is, for somebody who reads an explanation. */
export function featureInWords(name: string): string {
  return single[name] ?? ofTwo(name) ?? ofWhole(name) ?? ofNeighbours(name) ?? name
}

function ofTwo(name: string): string | undefined {
  const [subject = '', part = '', place] = name.split(' ')
  if (place !== undefined)
    return `${subjects[subject] ?? subject}, mean over ${place === 'page' ? 'the page' : (subjects[place] ?? place)}`
  if (part === '') return undefined
  if (subject === 'above') return `levels below ${part}`
  if (subject === 'page') return `the page says it is of kind ${part}`
  const known = parts[part]
  const isNames =
    known === undefined ||
    subject === 'near' ||
    subject === 'far' ||
    subject === 'own' ||
    subject === 'text' ||
    subject === 'head'
  return isNames || subject === 'branch' ? subjects[subject] : `${known} ${subjects[subject] ?? subject}`
}

const ofWhole = (name: string): string | undefined =>
  name.startsWith('page')
    ? `the page: ${name
        .slice(4)
        .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
        .trim()}`
    : undefined

function ofNeighbours(name: string): string | undefined {
  const [, what = '', reach = '', side = ''] = COMPOUND.exec(name) ?? []
  const measure = measures[what]
  if (measure === undefined) return undefined
  if (side === '') return `${measure} within ${reach} blocks`
  const where = side === 'Before' ? 'before' : 'after'
  return reach === '' ? `${measure} ${where} it` : `${measure} ${reach === '1' ? 'right' : 'two blocks'} ${where} it`
}
