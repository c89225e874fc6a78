import { bodyText } from '../../text/body-text.js'
import { baseLanguage, detectLanguage, normalizeLanguage } from '../../text/language/index.js'
import { type Found, found } from '../candidate.js'
import { type Evidence, metaFound } from '../evidence.js'
import type { Field } from '../field.js'
import { textIn } from '../sources/thing.js'

/** The detector reads no further. */
const sample = 1500

/** Languages that the detector cannot tell apart, or does not know and takes for the other. */
const twins: readonly (readonly string[])[] = [
  ['no', 'da', 'nn'],
  ['hr', 'sr', 'bs', 'sh', 'me', 'cnr', 'sl', 'mk', 'bg'],
  ['id', 'ms', 'jv', 'su', 'tl', 'fil'],
  ['pt', 'gl', 'es', 'ca', 'oc', 'ast', 'eu'],
  ['cs', 'sk'],
  ['hi', 'mr', 'ne', 'sa'],
  ['fa', 'ar', 'ur', 'ku', 'ckb', 'ps'],
  ['nl', 'af', 'fy', 'li'],
  ['de', 'lb', 'gsw', 'nds', 'als'],
  ['tr', 'az', 'tk'],
  ['ru', 'uk', 'be', 'bg', 'kk', 'ky', 'tt', 'mn'],
  ['zh', 'ja', 'yue'],
]

/**
 * The language: as the page declares it, unless the kept text is clearly in another; else as the text reads. Templates
 * declare English on pages of every language, so a declaration is not taken on trust.
 */
export const lang: Field<'lang'> = (evidence) => {
  const declared = declaredLanguage(evidence)
  const detected = detectLanguage(bodyText(evidence.page, evidence.verdicts, sample))
  if (detected === undefined) return declared
  return declared !== undefined && alike(baseLanguage(declared.value), detected)
    ? declared
    : found(detected, 'detected in the text')
}

function declaredLanguage(evidence: Evidence): Found<string> | undefined {
  const { html, header } = evidence.sightings.language
  const named = [
    found(html, 'html lang'),
    found(header, 'meta content-language'),
    found(textIn(evidence.linked, 'inLanguage'), 'json-ld inLanguage'),
    ...metaFound(evidence, ['og:locale', 'language', 'dc.language', 'dcterms.language']),
  ]
  for (const tag of named) {
    const language = normalizeLanguage(tag?.value)
    if (tag !== undefined && language !== undefined) return { ...tag, value: language }
  }
  return undefined
}

const alike = (declared: string, detected: string): boolean =>
  declared === detected || twins.some((group) => group.includes(declared) && group.includes(detected))
