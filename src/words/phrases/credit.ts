import type { PhraseBook } from './phrase-book.js'

/** What a picture's source is introduced with, and the agencies that sell pictures. */
export const credit: PhraseBook = {
  en: 'photo … | photos … | photo by … | photograph … | photograph by … | photography by … | image … | image by … | image credit … | image credits … | image source … | image courtesy … | photo credit … | photo courtesy … | picture … | credit … | credits … | source … | courtesy … | courtesy of … | illustration … | illustration by … | graphic … | file photo | file photo … | … getty images … | … getty images | … afp … | … ap photo … | … shutterstock … | … istock … | … unsplash … | … pexels … | … pixabay … | … depositphotos … | … adobe stock … | … alamy … | … flickr … | … wikimedia commons … | … via ap | … epa efe … | … picture alliance … | … scanpix … | … reuters | … imago images … | … screenshot … | stock photo | … via reuters | … handout …',
  de: 'foto … | fotos … | bild … | bilder … | bildquelle … | quelle … | fotoquelle … | bildnachweis … | foto von … | grafik … | … dpa … | symbolbild | symbolbild … | archivbild … | archivfoto …',
  fr: 'photo … | crédit … | crédit photo … | crédits … | © … | image … | illustration … | photo d illustration … | photo d archives …',
  es: 'foto … | fotos … | fotografía … | imagen … | crédito … | créditos … | fuente … | imagen de archivo … | foto de archivo … | … efe …',
  it: 'foto … | fonte … | credit … | immagine … | foto di … | … ansa …',
  pt: 'foto … | fotos … | imagem … | crédito … | créditos … | reprodução … | divulgação | foto de … | … divulgação',
  nl: 'foto … | beeld … | bron … | fotograaf … | afbeelding … | … anp …',
  sv: 'foto … | bild … | fotograf … | källa … | … tt nyhetsbyrån … | arkivbild … | genrebild … | illustration …',
  fi: 'kuva … | kuvat … | kuvaaja … | valokuva … | lähde … | arkistokuva … | kuvituskuva … | … lehtikuva …',
  pl: 'foto … | fot … | zdjęcie … | źródło … | autor zdjęcia … | … pap … | … shutterstock',
  ru: 'фото … | фотография … | источник … | изображение … | снимок … | фото автора … | … риа новости … | … тасс …',
  tr: 'fotoğraf … | foto … | görsel … | kaynak … | … anadolu ajansı …',
  zh: '图 … | 图片来源 … | 图源 … | 图片 … | 摄影 … | 来源 … | … 新华社 … | … 视觉中国 …',
  ja: '写真 … | 画像 … | 撮影 … | 出典 … | 提供 … | 写真提供 … | 画像提供 … | … 撮影 … | … ゲッティ …',
}
