import type { PhraseBook } from './phrase-book.js'

/** Notices that the rest of the text is for subscribers. */
export const paywall: PhraseBook = {
  en: 'subscribe to continue reading … | subscribe to read … | subscribe to keep reading … | continue reading with … | to continue reading … | to read the full story … | you have reached your … limit … | you ve reached your … limit … | this article is for subscribers … | this content is for … subscribers … | for subscribers only | subscribers only | subscriber only | premium content | exclusive for subscribers … | unlock this article … | start your free trial … | cancel anytime | … cancel anytime … | unlimited access … | get unlimited access … | … unlimited access to … | become a member … | become a subscriber … | members only | choose your plan | support our journalism … | support independent journalism … | log in to continue … | your subscription … | free articles remaining … | … free articles … this month … | register to continue … | register for free to …',
  de: 'weiterlesen mit … | jetzt weiterlesen … | exklusiv für abonnenten | nur für abonnenten | dieser artikel ist … abonnenten … | monatlich kündbar … | … jederzeit kündbar … | … plus abonnenten … | jetzt testen … | zugang zu allen artikeln … | sie haben noch kein abo … | bereits abonnent … | premium artikel',
  fr: 'réservé aux abonnés | article réservé aux abonnés | cet article est réservé aux abonnés … | il vous reste … de cet article à lire … | la suite est réservée aux abonnés … | … sans engagement … | abonnez vous pour lire … | pour lire la suite … | contenu réservé …',
  es: 'solo para suscriptores | exclusivo para suscriptores | contenido exclusivo para suscriptores … | suscríbete para seguir leyendo … | suscríbete para leer … | para seguir leyendo … | acceso ilimitado … | contenido premium',
  it: 'riservato agli abbonati | contenuto riservato agli abbonati … | articolo riservato agli abbonati | abbonati per continuare … | per continuare a leggere … | accesso illimitato …',
  pt: 'exclusivo para assinantes | conteúdo exclusivo para assinantes … | só para assinantes | assine para continuar lendo … | para continuar lendo … | acesso ilimitado …',
  nl: 'alleen voor abonnees | exclusief voor abonnees | dit artikel is alleen voor abonnees … | verder lezen … | onbeperkt toegang … | word abonnee …',
  sv: 'endast för prenumeranter | för prenumeranter | låst artikel | artikeln är låst … | prenumerera för att läsa … | för att läsa vidare … | fortsätt läsa med … | plusartikel | ingen bindningstid …',
  fi: 'vain tilaajille | tilaajille | tämä artikkeli on tilaajille … | jatka lukemista tilaamalla … | lue tilaajana … | juttu on vain tilaajille …',
  pl: 'tylko dla prenumeratorów | treść premium | artykuł tylko dla subskrybentów … | aby czytać dalej … | pozostało … artykułu … | dostęp bez limitu …',
  ru: 'только для подписчиков | доступно только подписчикам … | чтобы прочитать полностью … | оформите подписку … | полный доступ …',
  tr: 'sadece abonelere | abonelere özel | okumaya devam etmek için abone … | sınırsız erişim …',
  zh: '会员专享 | 付费阅读 | 订阅后继续阅读 … | 登录后阅读全文 … | 开通会员 …',
  ja: '会員限定 | 有料会員限定 | この記事は会員限定です … | 続きを読むには … | この記事は有料会員限定 … | 残り …',
}
