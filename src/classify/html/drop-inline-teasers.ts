import type { Block } from '../../types.js'
import type { Scoreboard } from '../scoreboard.js'

/** Words of a line that sends the reader elsewhere; more is a paragraph with a link. */
const LONGEST = 40
/** Characters beside the link: the label, brackets, the name of what kind of thing it is. */
const MOST_BESIDE = 45
/** More than any block's points come to. */
const POINTS = -20

/** What such a line begins with, in the languages of the crawls. */
const label =
  /^[\s([*>•▶►»-]{0,6}(?:read (?:more|also|next|on)|also read|see also|see more|more|related(?: (?:article|story|stories|reading|post|content))?|watch(?: (?:also|more))?|you (?:may|might) (?:also )?(?:like|enjoy)|recommended(?: reading)?|don[’']t miss|more (?:from|on|about)[^:]{1,25}|lesen sie (?:auch|hier|mehr)|lies auch|mehr (?:dazu|zum thema)|auch interessant|siehe auch|weiterlesen|(?:à )?lire (?:aussi|également)|voir aussi|lee también|lea también|leer más|te puede interesar|más información|leia (?:também|mais)|veja também|saiba mais|leggi anche|vedi anche|lees ook|läs (?:också|även|mer)|les også|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|смотрите также|читайте еще|читай також|ayrıca (?:okuyun|bakınız)|baca juga|اقرأ أيضا|اقرأ أيضًا)\s{0,3}[:：|►»–—-]/iu

/** Speaks against lines inside an article that are a label and a link to another page: `Read more: Ten ways to cook nettles`. */
export function dropInlineTeasers(blocks: readonly Block[], board: Scoreboard, threshold: number): void {
  const wanted = Math.log(threshold / (1 - threshold))
  for (const { index, text, words, linked } of blocks) {
    if (linked === 0 || words > LONGEST || (board.points[index] ?? 0) < wanted) continue
    if (text.length - linked <= MOST_BESIDE && linked * 2 >= text.length && label.test(text))
      board.add(index, 'label and link', POINTS, 'teaser')
  }
}
