import type { Role } from '../../../types.js'
import { findPictures } from './captions.js'
import { keepCounted } from './counted.js'
import { findDek } from './dek.js'
import { findByline, findDateLine, findTitle, findTitleAbove, likelyTitles } from './front/index.js'
import { findMailHead, subjectIn } from './front/mail-head.js'
import { claimPosts } from './posts/index.js'
import { keepQuestions } from './questions.js'
import { keepRefrains } from './refrains.js'
import { findRepeats } from './repeats.js'
import { findSection } from './section.js'
import { claimStructure } from './structure.js'
import { keepTerms } from './terms.js'
import { keepTurns } from './turns.js'
import type { Zone } from './zone.js'

/**
 * Says what the blocks are, from their text alone; each finder abstains when unsure. The headline first: the others are looked for around it.
 */
export function claimRoles(zone: Zone): void {
  keepRefrains(zone)
  keepTerms(zone)
  keepTurns(zone)
  keepCounted(zone)
  claimStructure(zone)
  keepQuestions(zone)
  const taken = new Set<number>()
  const claim = (block: number | undefined, role: Role): void => {
    if (block === undefined || taken.has(block)) return
    taken.add(block)
    zone.board.claim(block, `role-${role}`, role, 2)
  }
  const mail = findMailHead(zone)
  const titles = likelyTitles(zone)
  const likely = findTitle(zone, titles)
  const said = mail === undefined ? likely : titleOfMail(zone, mail.subject, likely)
  const dated =
    mail?.date === undefined
      ? findDateLine(zone, said)
      : ({ block: mail.date, role: 'date', change: undefined } as const)
  const date = dated?.block
  const byline = mail?.from ?? findByline(zone, said, date)
  for (const block of mail?.others ?? []) dismiss(zone, block, 'metadata')
  const title = said ?? findTitleAbove(titles, [date, byline])
  claim(title, 'title')
  const breadcrumb = findSection(zone, title)
  for (const crumb of breadcrumb?.crumbs ?? []) dismiss(zone, crumb, 'breadcrumb')
  claim(breadcrumb?.section, 'section')
  if (dated?.role !== undefined) claim(date, dated.role)
  claim(dated?.change, 'modified')
  claim(byline, 'byline')
  if (date !== undefined && !taken.has(date)) dismiss(zone, date, 'metadata')
  for (const { block, role } of findPictures(zone, taken)) if (zone.board.role(block) !== 'table') claim(block, role)
  claim(findDek(zone, title, taken), 'dek')
  if (title !== undefined) dismissCopies(zone, title, taken)
  for (const block of findRepeats(zone)) if (!taken.has(block)) dismiss(zone, block, 'repeat')
  claimPosts(zone, taken)
}

/** What a mail is about is its headline: the line that says so, or one that is it alone. */
function titleOfMail(zone: Zone, subject: number | undefined, likely: number | undefined): number | undefined {
  if (subject === undefined) return likely
  const { blocks } = zone.view.page
  const about = subjectIn(blocks[subject]?.text ?? '')
  if (likely === undefined || blocks[likely]?.text !== about) return subject
  dismiss(zone, subject, 'repeat')
  return likely
}

/** The headline is printed once: its copies go, and so does the page's first line that repeats it with the site's name. */
function dismissCopies(zone: Zone, title: number, taken: ReadonlySet<number>): void {
  const { view } = zone
  const text = view.page.blocks[title]?.text ?? ''
  for (let block = 0; block < view.size; block++)
    if (block !== title && view.print[block] === view.print[title] && !taken.has(block)) dismiss(zone, block, 'repeat')
  const first = view.page.blocks[0]?.text ?? ''
  if (title > 0 && first.length < text.length + 80 && first.toLowerCase().startsWith(text.toLowerCase()))
    dismiss(zone, 0, 'repeat')
}

function dismiss({ board }: Zone, block: number, reason: 'repeat' | 'breadcrumb' | 'metadata'): void {
  board.claim(block, `role-${reason}`, 'boilerplate', 3)
  board.add(block, `role-${reason}`, -8, reason)
}
