import type { PhraseBook } from './phrase-book.js'

/** Words that a line with the date of publication begins with. */
export const dateLabel: PhraseBook = {
  en: 'published … | published on … | published at … | publish date … | publication date … | first published … | posted … | posted on … | posted at … | date … | date published … | updated … | last updated … | last modified … | modified … | created … | created on … | issued … | released … | on … | updated on … | last update … | as of … | release date …',
  de: 'veröffentlicht … | veröffentlicht am … | erstellt am … | aktualisiert … | aktualisiert am … | zuletzt aktualisiert … | stand … | datum … | erschienen am … | publiziert … | letzte aktualisierung … | letzte änderung … | geändert am … | vom …',
  fr: 'publié … | publié le … | posté le … | mis à jour … | mis à jour le … | modifié le … | créé le … | date … | le … | dernière mise à jour … | mis en ligne le …',
  es: 'publicado … | publicado el … | actualizado … | actualizado el … | fecha … | fecha de publicación … | última actualización … | creado el …',
  it: 'pubblicato … | pubblicato il … | aggiornato … | aggiornato il … | data … | ultimo aggiornamento … | ultima modifica …',
  pt: 'publicado … | publicado em … | postado em … | atualizado … | atualizado em … | data … | última atualização … | criado em …',
  nl: 'gepubliceerd … | gepubliceerd op … | geplaatst … | geplaatst op … | bijgewerkt … | laatst bijgewerkt … | laatst gewijzigd … | datum … | laatste update …',
  sv: 'publicerad … | publicerat … | publicerad den … | publicerades … | uppdaterad … | uppdaterat … | senast uppdaterad … | senast ändrad … | skapad … | postad … | datum …',
  fi: 'julkaistu … | päivitetty … | viimeksi päivitetty … | muokattu … | luotu … | päivämäärä … | pvm …',
  pl: 'opublikowano … | data publikacji … | dodano … | aktualizacja … | zaktualizowano … | ostatnia aktualizacja … | data … | utworzono … | data dodania …',
  ru: 'опубликовано … | дата публикации … | обновлено … | добавлено … | дата … | последнее обновление … | создано …',
  tr: 'yayınlanma … | yayınlanma tarihi … | yayın tarihi … | güncelleme … | güncellenme … | son güncelleme … | tarih … | giriş tarihi … | eklenme tarihi …',
  zh: '发布时间 … | 发表时间 … | 更新时间 … | 时间 … | 日期 … | 发布日期 … | 发布于 … | 更新于 … | 發佈時間 …',
  ja: '公開日 … | 更新日 … | 投稿日 … | 掲載日 … | 最終更新 … | 最終更新日 … | 公開 … | 配信 … | 更新 …',
}
