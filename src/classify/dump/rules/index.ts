import { allLinks } from './fixed/all-links.js'
import { bareCue } from './fixed/bare-cue.js'
import { clock } from './fixed/clock.js'
import { contentsList } from './fixed/contents-list.js'
import { iconName } from './fixed/icon-name.js'
import { iconNames } from './fixed/icon-names.js'
import { inset } from './fixed/inset.js'
import { jobParts } from './fixed/job-parts.js'
import { languageBar } from './fixed/language-bar.js'
import { linkList } from './fixed/link-list.js'
import { menuBar } from './fixed/menu-bar.js'
import { pageNumber } from './fixed/page-number.js'
import { postNumber } from './fixed/post-number.js'
import { quotationEnd } from './fixed/quotation-end.js'
import { runningHead } from './fixed/running-head.js'
import { scale } from './fixed/scale.js'
import { specification } from './fixed/specification.js'
import { teaserCard } from './fixed/teaser-card.js'
import type { DumpRule } from './rule.js'

/** Rules whose points are set by hand: what no training page has enough of. */
export const fixedRules: readonly DumpRule[] = [
  iconNames,
  iconName,
  allLinks,
  languageBar,
  clock,
  menuBar,
  teaserCard,
  inset,
  quotationEnd,
  pageNumber,
  runningHead,
  postNumber,
  scale,
  specification,
  jobParts,
  contentsList,
  linkList,
  bareCue('share', 'share-bar'),
  bareCue('newsletter', 'newsletter-box'),
  bareCue('consent', 'consent-banner'),
  bareCue('related', 'related'),
  bareCue('teaser', 'teaser'),
  bareCue('comments', 'comments'),
  bareCue('advertisement', 'advertisement'),
  bareCue('legal', 'legal'),
  bareCue('login', 'login'),
]
