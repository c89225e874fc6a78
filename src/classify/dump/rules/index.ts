import { afterCue } from './context/after-cue.js'
import { beforeCue } from './context/before-cue.js'
import { cuesAround } from './context/cues-around.js'
import { longAfter, longBefore } from './context/nearest-long.js'
import { neighbours } from './context/neighbours.js'
import { pageKind } from './context/page-kind.js'
import { pageSize } from './context/page-size.js'
import { position } from './context/position.js'
import { shortRun } from './context/short-run.js'
import { bareCue } from './fixed/bare-cue.js'
import { clock } from './fixed/clock.js'
import { iconNames } from './fixed/icon-names.js'
import { inset } from './fixed/inset.js'
import { languageBar } from './fixed/language-bar.js'
import { menuBar } from './fixed/menu-bar.js'
import { teaserCard } from './fixed/teaser-card.js'
import { address } from './own/address.js'
import { capitals } from './own/capitals.js'
import { copies } from './own/copies.js'
import { cue } from './own/cue.js'
import { digits } from './own/digits.js'
import { firstCharacter } from './own/first-character.js'
import { lengthAndEnding } from './own/length-and-ending.js'
import { marks } from './own/marks.js'
import { sentences } from './own/sentences.js'
import { shouting } from './own/shouting.js'
import { tag } from './own/tag.js'
import type { DumpRule } from './rule.js'
import { bestSpan } from './second/best-span.js'
import { howLiked } from './second/how-liked.js'
import { likedAround } from './second/liked-around.js'
import { likedBeside } from './second/liked-beside.js'
import { likedRun } from './second/liked-run.js'

/** The rules of the first reading: the block alone, its phrases, and what stands around it. */
export const firstRules: readonly DumpRule[] = [
  iconNames,
  languageBar,
  clock,
  menuBar,
  teaserCard,
  inset,
  bareCue('share', 'share-bar'),
  bareCue('newsletter', 'newsletter-box'),
  bareCue('consent', 'consent-banner'),
  bareCue('related', 'related'),
  bareCue('teaser', 'teaser'),
  bareCue('comments', 'comments'),
  bareCue('advertisement', 'advertisement'),
  bareCue('legal', 'legal'),
  bareCue('login', 'login'),
  lengthAndEnding,
  capitals,
  shouting,
  digits,
  marks,
  firstCharacter,
  sentences,
  copies,
  tag,
  address,
  cue('navigation', 'navigation'),
  cue('share', 'share-bar'),
  cue('newsletter', 'newsletter-box'),
  cue('consent', 'consent-banner'),
  cue('related', 'related'),
  cue('teaser', 'teaser'),
  cue('comments', 'comments'),
  cue('advertisement', 'advertisement'),
  cue('legal', 'legal'),
  cue('login', 'login'),
  cue('paywall', 'paywall-notice'),
  cue('search', 'search'),
  cue('media', 'media-controls'),
  cue('shop', 'form-control'),
  cue('aboutPost', 'metadata'),
  cue('languages', 'language-switch'),
  cue('byline', 'metadata'),
  cue('dateLabel', 'metadata'),
  cue('credit', 'metadata'),
  neighbours,
  shortRun,
  longBefore,
  longAfter,
  position,
  pageKind,
  pageSize,
  cuesAround,
  afterCue('related', 'related'),
  afterCue('comments', 'comments'),
  afterCue('newsletter', 'newsletter-box'),
  afterCue('legal', 'footer'),
  afterCue('share', 'share-bar'),
  beforeCue('teaser', 'teaser'),
  beforeCue('related', 'outside-main-content'),
  beforeCue('share', 'outside-main-content'),
]

/** The rules of the second reading: they look at what the first one made of the blocks around. */
export const secondRules: readonly DumpRule[] = [
  howLiked,
  likedBeside,
  likedAround(3),
  likedAround(12),
  likedRun,
  bestSpan,
]
