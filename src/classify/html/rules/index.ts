import { candidate } from './candidate.js'
import { capitals } from './capitals.js'
import { chance } from './chance.js'
import { chanceAfter } from './chance-after.js'
import { chanceBefore } from './chance-before.js'
import { chanceByLinks } from './chance-by-links.js'
import { chanceByWords } from './chance-by-words.js'
import { chanceNear } from './chance-near.js'
import { chanceWide } from './chance-wide.js'
import { climb } from './climb.js'
import { commas } from './commas.js'
import { copyright } from './copyright.js'
import { core } from './core.js'
import { coreByChance } from './core-by-chance.js'
import { coreClimb } from './core-climb.js'
import { coreDensity } from './core-density.js'
import { coreLevel } from './core-level.js'
import { coreLevelByChance } from './core-level-by-chance.js'
import { coreWords } from './core-words.js'
import { densityByChance } from './density-by-chance.js'
import { densityByClimb } from './density-by-climb.js'
import { densityBySide } from './density-by-side.js'
import { digits } from './digits.js'
import { earlier } from './earlier.js'
import { earlierWords } from './earlier-words.js'
import { endedWords } from './ended-words.js'
import { far } from './far.js'
import { farPurpose } from './far-purpose.js'
import { follows } from './follows.js'
import { followsChance } from './follows-chance.js'
import { headWording } from './head-wording.js'
import { headed } from './headed.js'
import { hidden } from './hidden.js'
import { hiddenText } from './hidden-text.js'
import { innerTag } from './inner-tag.js'
import { kindChance } from './kind-chance.js'
import { kindLinks } from './kind-links.js'
import { kindProse } from './kind-prose.js'
import { kindSize } from './kind-size.js'
import { kindWords } from './kind-words.js'
import { labels } from './labels.js'
import { landmarksRule } from './landmarks.js'
import { largeChance } from './large-chance.js'
import { largeLinks } from './large-links.js'
import { largeProse } from './large-prose.js'
import { largeShare } from './large-share.js'
import { largeWords } from './large-words.js'
import { later } from './later.js'
import { level } from './level.js'
import { levelLinks } from './level-links.js'
import { levelWords } from './level-words.js'
import { linkDensity } from './link-density.js'
import { linksNear } from './links-near.js'
import { listings } from './listings.js'
import { mass } from './mass.js'
import { near } from './near.js'
import { nearPurpose } from './near-purpose.js'
import { outerTag } from './outer-tag.js'
import { ownWording } from './own-wording.js'
import { pageWords } from './page-words.js'
import { phraseHead } from './phrase-head.js'
import { phrasePart } from './phrase-part.js'
import { phraseWhole } from './phrase-whole.js'
import { place } from './place.js'
import { prior } from './prior.js'
import { proseByClimb } from './prose-by-climb.js'
import { proseByLevel } from './prose-by-level.js'
import { proseByLinks } from './prose-by-links.js'
import { proseByWords } from './prose-by-words.js'
import { proseFar } from './prose-far.js'
import { proseNear } from './prose-near.js'
import type { Rule } from './rule.js'
import { secondPrior } from './second-prior.js'
import { smallByLarge } from './small-by-large.js'
import { smallChance } from './small-chance.js'
import { smallLinks } from './small-links.js'
import { smallProse } from './small-prose.js'
import { smallWords } from './small-words.js'
import { stops } from './stops.js'
import { titlePlace } from './title-place.js'
import { tables, wholes } from './wholes.js'
import { within } from './within.js'
import { words } from './words.js'
import { wordsAfter } from './words-after.js'
import { wordsBefore } from './words-before.js'
import { wordsLinks } from './words-links.js'

/** What a block is by itself and by its place. Their order does not matter: points add up. */
export const firstLook: readonly Rule[] = [
  prior,
  phraseWhole,
  phrasePart,
  phraseHead,
  nearPurpose,
  farPurpose,
  ownWording,
  headWording,
  words,
  linkDensity,
  wordsLinks,
  stops,
  commas,
  digits,
  capitals,
  endedWords,
  outerTag,
  innerTag,
  within,
  hidden,
  level,
  climb,
  candidate,
  near,
  far,
  earlier,
  later,
  earlierWords,
  kindSize,
  smallLinks,
  smallWords,
  smallProse,
  largeLinks,
  largeWords,
  largeProse,
  largeShare,
  wordsBefore,
  wordsAfter,
  linksNear,
  proseNear,
  proseFar,
  kindWords,
  kindLinks,
  kindProse,
  place,
  mass,
  titlePlace,
  headed,
  follows,
  pageWords,
  proseByWords,
  proseByLinks,
  proseByLevel,
  proseByClimb,
  levelWords,
  levelLinks,
]

/** What is asked once the first look is summed up: the company that a block keeps. */
export const secondLook: readonly Rule[] = [
  secondPrior,
  chance,
  smallChance,
  largeChance,
  kindChance,
  chanceBefore,
  chanceAfter,
  chanceNear,
  chanceWide,
  followsChance,
  coreLevel,
  coreClimb,
  core,
  coreWords,
  coreDensity,
  coreByChance,
  coreLevelByChance,
  smallByLarge,
  chanceByLinks,
  chanceByWords,
  densityByClimb,
  densityBySide,
  densityByChance,
]

/** What is made good at the end, where parts of one thing came out differently. */
export const lastLook: readonly Rule[] = [hiddenText, landmarksRule, labels, copyright, wholes, listings]

/** The same where the points are the model's. */
export const lastLookOfModel: readonly Rule[] = [hiddenText, landmarksRule, labels, copyright, tables, listings]
