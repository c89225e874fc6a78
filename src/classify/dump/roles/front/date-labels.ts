import type { Zone } from '../zone.js'

/** What a dated line, or a short one right before it, says of its date. */
export interface DateLabels {
  readonly updated: boolean
  readonly published: boolean
  readonly updatedBefore: boolean
  readonly publishedBefore: boolean
  /** The line before is nothing but the label of a change: “Latest updates” is a heading. */
  readonly changeBefore: boolean
}

/** A label of its own is no longer than this; half of it is what a line can begin with. */
const longest = 40

/** Reads the labels of a line: `Updated` may stand in the line before the day. */
export function dateLabelsOf({ view }: Zone, at: number): DateLabels {
  const text = view.page.blocks[at]?.text ?? ''
  const before = view.page.blocks[at - 1]?.text ?? ''
  const label = before.length <= longest ? before : ''
  return {
    updated: updated.test(text),
    published: published.test(text),
    updatedBefore: updated.test(label),
    publishedBefore: published.test(label),
    changeBefore: changeAlone.test(label),
  }
}

/** Does a label open a line, as in `Posted on 3 May 2024 by Ann Lee in News.`? */
export function opensWithDateLabel(text: string): boolean {
  const opening = text.slice(0, longest / 2)
  return published.test(opening) || updated.test(opening)
}

const changeAlone =
  /^(?:(?:last|zuletzt|letzte|senast|sist|laatst|dernière|última|ultimo|ultima|ostatnia|последнее|最終)\s*)?(?:updated?|modified|revised|aktualisiert|aktualisierung|änderung|geändert|mise? à jour|modifié|aggiornato|aggiornamento|modifica|actualizado|actualización|atualizado|atualização|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|обновлено|обновление|更新(?:日時?|时间)?|최종수정)(?:\s(?:on|am|le|el|il|em|den))?[\s:：]*$/iu
const updated =
  /updat|modif|revis|aktualis|geändert|mis(?:e)? à jour|aggiorn|actualiz|atualiz|gewijzigd|uppdat|opdat|oppdat|päivit|aktual|обновл|更新|최종/iu
const published =
  /publi|post(?:ed|é)|veröffentlicht|erschienen|erstellt|geplaatst|julkaistu|опубликован|発表|公開|发布|등록/iu
