import type { Reason } from '../../types.js'

/** Names that makers of pages give to the parts that are not main content, by what the part is for. English, and what other languages' templates use. */
const purposes: Readonly<Record<string, string>> = {
  navigation:
    'nav navbar navigation menu menus submenu subnav topnav mainnav navi menubar dropdown megamenu offcanvas hamburger toolbar topbar navmenu menuitem masthead tabs tablist toc skip skiplink skip-link backtotop navigazione menue navegacion sitemap',
  breadcrumb: 'breadcrumb breadcrumbs crumb crumbs trail ariane brotkrumen migas kruimelpad',
  pagination:
    'pagination pager paging pagenav pagenavi paginator prev next-post prev-post post-navigation nav-links load-more loadmore show-more',
  'share-bar':
    'share sharing shares sharebar sharebox social socials socialize addtoany addthis sharedaddy shareaholic facebook twitter pinterest whatsapp like likes follow teilen partager compartir condividi',
  'newsletter-box':
    'newsletter newsletters subscribe subscription signup sign-up optin mailchimp mailinglist infolettre boletin',
  'consent-banner': 'cookie cookies consent gdpr ccpa onetrust cookiebot didomi privacy-banner cmp',
  'paywall-notice': 'paywall regwall piano metered premium-wall subscriber-only gate',
  related:
    'related recommended recommendation recommendations recommend suggested suggestions similar more-from read-next readnext upnext trending popular most-read mostread mostpopular latest recent recirc recirculation also-like crosssell cross-sell upsell upsells youmaylike outbrain taboola zergnet yarpp jp-relatedposts also read-also verwandt aehnlich similaires relacionados relacionadas correlati recently-viewed',
  teaser: 'teaser teasers promo promos promotion promobox callout cta banner highlight-box spotlight',
  comments:
    'comment comments commentlist comment-list disqus respond commentform comment-respond livefyre kommentare kommentar commentaires comentarios commenti reacties reviews-comments',
  advertisement:
    'ad ads advert adverts advertisement advertising advertisment adsense adslot adunit adbox adwrapper dfp gpt sponsor sponsored sponsors affiliate werbung anzeige publicite publicidad pubblicita leaderboard billboard ad-slot',
  legal: 'legal copyright disclaimer imprint impressum terms privacy copy colophon',
  footer: 'footer foot sitefooter pagefooter bottom-bar footnav footer-nav subfooter pie fusszeile',
  login: 'login signin sign-in log-in register registration account my-account user-menu usermenu logout auth password',
  search: 'search searchbox searchform search-form searchbar suche recherche buscador buscar',
  'media-controls':
    'player video-controls vjs jwplayer plyr audio-player playlist slick-arrow swiper-button carousel-control controls',
  'language-switch':
    'language languages lang-switch language-switcher lang-selector locale wpml lang-item language-chooser',
  metadata:
    'byline author-box author-bio authorbox about-author bio tag tags taglinks meta postmeta entry-meta post-meta posted-on timestamp dateline readtime reading-time tagcloud keywords cat-links',
  'outside-main-content':
    'sidebar side sidebars rail rightrail right-rail left-rail aside widget widgets widget-area secondary complementary seitenleiste',
}

/** The bit of each purpose. */
export const PURPOSE = {
  navigation: 1,
  breadcrumb: 2,
  pagination: 4,
  'share-bar': 8,
  'newsletter-box': 16,
  'consent-banner': 32,
  'paywall-notice': 64,
  related: 128,
  teaser: 256,
  comments: 512,
  advertisement: 1024,
  legal: 2048,
  footer: 4096,
  login: 8192,
  search: 16384,
  'media-controls': 32768,
  'language-switch': 65536,
  metadata: 131072,
  'outside-main-content': 262144,
} as const satisfies Partial<Record<Reason, number>>

const bits = new Map<string, number>()
for (const [reason, bit] of Object.entries(PURPOSE)) {
  for (const name of purposes[reason]?.split(' ') ?? []) bits.set(name, (bits.get(name) ?? 0) | bit)
}

/** The bit of the purpose that a token names, or 0. */
export const purposeBit = (token: string): number => bits.get(token) ?? 0
