import { LineSet } from './line-set.js'

/** Headings of the data of a thing. */
const headings = new LineSet([
  'specifications|specification|specs|tech specs|technical specs|technical specifications|technical details|technical data|technical information|product specifications|product specs|product data|key specifications|full specifications|item specifics|specs & features|data sheet|properties',
  'technische daten|technische details|technische informationen|produktdaten|produktdetails|produkteigenschaften|spezifikationen|spezifikation|datenblatt|artikelmerkmale|eigenschaften',
  'caractéristiques|caractéristiques techniques|caractéristiques du produit|fiche technique|spécifications|spécifications techniques|données techniques|informations techniques',
  'especificaciones|especificaciones técnicas|características|características técnicas|ficha técnica|datos técnicos|detalles técnicos',
  'specifiche|specifiche tecniche|scheda tecnica|caratteristiche|caratteristiche tecniche|dati tecnici|dettagli tecnici',
  'especificações|especificações técnicas|características técnicas|dados técnicos|detalhes técnicos',
  'specificaties|technische specificaties|technische gegevens|productspecificaties|kenmerken|productkenmerken',
  'specifikationer|tekniska specifikationer|tekniska data|teknisk data|tekniske data|tekniske specifikationer|spesifikasjoner|tekniske spesifikasjoner|produktfakta|egenskaper',
  'tekniset tiedot|tuotetiedot|ominaisuudet',
  'specyfikacja|specyfikacja techniczna|dane techniczne|parametry|parametry techniczne|technické parametry|technické údaje|műszaki adatok',
  'характеристики|технические характеристики|основные характеристики|параметры|технічні характеристики|характеристики товара',
  'özellikler|teknik özellikler|ürün özellikleri|teknik detaylar',
  'τεχνικά χαρακτηριστικά|χαρακτηριστικά|specificații|specificații tehnice',
  'المواصفات|المواصفات الفنية|المواصفات التقنية|مشخصات|مشخصات فنی|ویژگی‌ها',
  'thông số kỹ thuật|thông số|spesifikasi|ข้อมูลจำเพาะ|विनिर्देश',
  '规格|规格参数|产品参数|产品规格|技术参数|商品参数|規格|產品規格|技術參數|仕様|製品仕様|スペック|主な仕様|商品仕様|사양|제품 사양|상품 정보',
])

/** Is a line the heading of a specification, and nothing else? */
export const headsSpecification = (text: string): boolean => headings.has(text)
