import { labelledName } from '../../text/labelled-name.js'

/** Who looked a text over did not write it. */
const overseer =
  /^\W{0,3}(?:(?:medically|clinically|legally|scientifically|expert|fact|last)[\s-]){0,2}(?:reviewed|edited|checked|verified|approved|translated|photographed|illustrated)\b\s{0,3}(?:and \w{4,12} )?by\b|^(?:责任编辑|责编|責任編輯|編集[:：]|编辑[:：]|編輯[:：]|Редактор[:\s])/iu
const written = /\b(?:written|authored)\s{0,3}by\s{0,3}:?\s/i
/** What somebody does, behind a name of two words or more without a comma between. */
const office =
  /^((?:[Bb]y:? |[Ww]ritten [Bb]y:? )?(?:\p{Lu}[\p{L}.'’-]{0,30} ){2,3}?)(?=(?:(?:Executive|Senior|Staff|Contributing|Managing|Deputy|Lead|Chief|Guest|Freelance|Associate|Assistant|Digital|Content|News|Features?|Master)\s){0,2}(?:Editor|Writer|Reporter|Correspondent|Contributor|Columnist|Journalist|Blogger|Gardener|Founder|Author|Director|Manager|View|Follow|Staff)(?!\p{Ll}))/u

/** The part of a byline that names who wrote the text, with the marks and spaces that `readNames` looks for. Empty where it names others alone. */
export function bylineOf(line: string): string {
  const text = line
    .replace(/[⋅∙‧]/g, '·')
    .replace(/^(By)(?=\p{Lu}\p{Ll})/u, '$1 ')
    .replace(
      /(\p{Ll})(?=(?:Senior|Staff|Contributing|Writer|Reporter|Editor|Contributor|Columnist|Correspondent)(?!\p{Ll}))/gu,
      '$1 ',
    )
    .trim()
  const label = labelledName(text)
  if (label !== undefined) return label
  const author = written.exec(text)
  if (author === null && overseer.test(text)) return ''
  const rest = author !== null && author.index > 0 ? text.slice(author.index) : text
  const named = office.exec(rest)?.[1]
  return named === undefined ? rest : named.trim()
}
