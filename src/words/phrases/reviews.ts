import type { PhraseBook } from './phrase-book.js'

/** Headings of what readers and buyers say of a thing. */
export const reviews: PhraseBook = {
  en: 'reviews | review | customer reviews | customer reviews … | user reviews | product reviews | ratings and reviews | ratings reviews | reviews and ratings | guest reviews | reader reviews | verified reviews | what our customers say | customer ratings | write a review | top reviews | recent reviews | latest reviews',
  de: 'bewertungen | bewertung | kundenbewertungen | kundenrezensionen | rezensionen | kundenmeinungen | produktbewertungen | erfahrungsberichte | bewertung schreiben | das sagen unsere kunden',
  fr: 'avis | avis clients | avis des clients | avis de nos clients | commentaires clients | évaluations | donner votre avis | notes et avis',
  es: 'opiniones | opiniones de clientes | reseñas | reseñas de clientes | valoraciones | valoraciones de clientes | comentarios de clientes | escribe una reseña',
  it: 'recensioni | recensioni clienti | recensioni dei clienti | opinioni | valutazioni | scrivi una recensione',
  pt: 'avaliações | avaliações de clientes | opiniões | opiniões de clientes | comentários de clientes | escrever avaliação',
  nl: 'beoordelingen | klantbeoordelingen | recensies | reviews | ervaringen | schrijf een review',
  sv: 'recensioner | omdömen | kundrecensioner | kundomdömen | betyg',
  fi: 'arvostelut | asiakasarvostelut | arviot',
  pl: 'opinie | opinie klientów | recenzje | oceny i opinie | dodaj opinię',
  ru: 'отзывы | отзывы покупателей | отзывы клиентов | отзывы о товаре | оставить отзыв',
  tr: 'değerlendirmeler | müşteri yorumları | ürün yorumları | kullanıcı yorumları',
  zh: '评价 | 商品评价 | 用户评价 | 买家评价 | 顾客评价 | 客戶評價 | 用戶評價',
  ja: 'レビュー | カスタマーレビュー | 商品レビュー | ユーザーレビュー | 口コミ | クチコミ | お客様の声',
}
