import { foldSpace } from '../../text/fold.js'

/** Words that open a byline, in the languages of the crawls. */
const openers =
  /^(?:(?:written|posted|published|reported|created|submitted|recipe|story|article|review|reviewed|words|text|photos?)\s+(?:and\s+\w+\s+)?by|by|from|author|authors|autor(?:in|a|es)?|auteurs?|autore|von|par|por|di|da|door|av|af|tekst|text|texte|texto|testo|przez|writer|editor|medically reviewed by|yazar|penulis|oleh|автор|текст|作者|記者|文|撰文|編集)(?:\s*[:：]\s*|\s+|(?=[^\p{L}\p{N}]))/iu

/** What is no name although it stands where names stand. */
const placeholders = new Set(
  'admin administrator webmaster root user guest null undefined none unknown anonymous n/a na author authors editor staff redaction test default by home share follow comments'.split(
    ' ',
  ),
)

/** Where a byline goes on to something else. */
const tail =
  /\s*(?:\n|\s[|•·–—]\s|\||•|\(opens in|\bopens in new\b|\b(?:published|updated|posted|last updated|last modified|contact|follow|medically reviewed|reviewed by|fact[- ]checked|edited by|photos? by|photography by|illustrations? by)\b|\b(?:on|in)\s+(?=(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d)|\s[-,]?\s?\d{1,2}[./:]\d|,?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s\d|,?\s\d{1,2}\s\p{L}{3,}|,?\s\d{4}).*$/isu

/** What stands between two names. The words want a name of two words on both sides: `Ortega y Gasset` is one man. */
const joints = /\s*(?:;|\s[/|]\s|,\s(?:and|und|et|y|e|en|og|och|i|und)\s|,|\s(?:and|&|und|with|mit)\s|\s\/|\/\s)\s*/i
const softJoints = /\s(?:et|y|e|en|og|och|och|i|ja)\s/i

/** Titles and degrees that follow a comma and are no names of their own. */
const suffix =
  /^(?:jr|sr|ii|iii|iv|phd|ph\.d\.?|m\.?d\.?|mba|msc?|m\.s\.?|b\.?a\.?|m\.?a\.?|bsc|rd|rdn|ld|ldn|rn|cpa|cfp®?|cpt|esq|fand|dds|pharmd|psyd|lcsw|do|dpt|mph|np|pa-c|facp|faap|[A-Z][A-Z.®-]{1,5})\.?$/i

/** A longer name is a sentence. */
const nameLimit = 80

/** The names in a byline or in a metadata value: openers, dates, roles, addresses and placeholders are left out. */
export function readNames(value: string): string[] {
  if (/^(?:https?:)?\/\//i.test(value.trim()) || value.length > 600) return []
  let text = value.trim().replace(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, ' ')
  for (let round = 0; round < 2; round++) text = foldLines(text).replace(openers, '').trim()
  text = text.replace(tail, '')
  return split(foldSpace(text)).map(trimName).filter(isName)
}

const foldLines = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()

function split(text: string): string[] {
  const pieces = text.split(joints).filter((piece) => piece !== undefined && piece !== '')
  const names: string[] = []
  for (const piece of pieces) {
    if (names.length > 0 && suffix.test(piece.trim())) continue
    const parts = piece.split(softJoints)
    if (parts.length > 1 && parts.every((part) => part.trim().includes(' '))) names.push(...parts)
    else names.push(piece)
  }
  return names
}

const trimName = (name: string): string =>
  name
    .replace(/^[\s"'“”.,:;–—\-|()*•·@]+|[\s"“”,:;–—\-|(*•·]+$/g, '')
    .replace(/\s+\(.*\)?$/, '')
    .trim()

function isName(name: string): boolean {
  if (name.length < 2 || name.length > nameLimit) return false
  if (placeholders.has(name.toLowerCase())) return false
  if (!/\p{L}/u.test(name) || /https?:|www\.|\.html|[{}<>=[\]\\]|^\d/.test(name)) return false
  return name.split(' ').length <= 7
}
