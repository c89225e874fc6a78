import type { PhraseBook } from './phrase-book.js'

/** Headings of what a server says when it has no such page, or cannot answer. */
export const errors: PhraseBook = {
  en: 'not found | page not found | the page was not found | file not found | file or directory not found | page cannot be found | page can t be found | page could not be found | this page could not be found | the page cannot be found | the page you requested could not be found … | that page can t be found | oops that page can t be found | page does not exist | this page does not exist | this page doesn t exist | page isn t available | this page isn t available | this page is not available | page unavailable | page no longer available | page no longer exists | the requested url was not found … | sorry this page isn t available | sorry page not found | we can t find that page | we couldn t find that page | oops page not found | error page | error page not found | error not found | http error | http error not found | http status not found | forbidden | access forbidden | error forbidden | bad request | unauthorized | gone | internal server error | server error | bad gateway | service unavailable | service temporarily unavailable | gateway timeout | gateway time out | too many requests | application error | site not found | topic not found | post not found | thread not found | product not found | article not found | the requested page could not be found',
  de: 'seite nicht gefunden | seite wurde nicht gefunden | die seite wurde nicht gefunden | diese seite wurde nicht gefunden | seite existiert nicht | fehler seite nicht gefunden | interner serverfehler | zugriff verweigert',
  fr: 'page introuvable | page non trouvée | cette page n existe pas | la page n existe pas | erreur page introuvable | accès refusé | accès interdit | erreur interne du serveur',
  es: 'página no encontrada | pagina no encontrada | la página no existe | no se ha encontrado la página | error página no encontrada | acceso denegado',
  it: 'pagina non trovata | pagina non disponibile | la pagina non esiste | errore pagina non trovata | accesso negato',
  pt: 'página não encontrada | pagina não encontrada | a página não existe | erro página não encontrada | acesso negado',
  nl: 'pagina niet gevonden | de pagina is niet gevonden | deze pagina bestaat niet | toegang geweigerd',
  sv: 'sidan kunde inte hittas | sidan hittades inte | sidan finns inte',
  fi: 'sivua ei löydy | sivua ei löytynyt | hakemaasi sivua ei löytynyt',
  pl: 'nie znaleziono strony | strona nie istnieje | strony nie znaleziono | nie znaleziono',
  ru: 'страница не найдена | страница не существует | ошибка страница не найдена | доступ запрещен',
  tr: 'sayfa bulunamadı | aradığınız sayfa bulunamadı',
  zh: '页面不存在 | 页面未找到 | 找不到页面 | 頁面不存在 | 找不到頁面 | 您访问的页面不存在',
  ja: 'ページが見つかりません | ページが見つかりませんでした | お探しのページは見つかりませんでした | ページが存在しません',
}

/** Headings of checks that let only people through. */
export const challenges: PhraseBook = {
  en: 'just a moment | attention required | one more step | please verify you are a human | verify you are human | verify you are a human | verifying you are human … | are you a robot | are you human | are you a human | checking your browser | checking your browser … | please wait while we verify … | performing security verification | security check | security verification | human verification | bot verification | pardon our interruption | access denied | access to this page has been denied | request blocked | you have been blocked | sorry you have been blocked | please complete the security check … | robot check | unusual traffic … | ddos protection by … | enable javascript and cookies to continue',
  de: 'nur einen moment | sind sie ein mensch | sicherheitsüberprüfung',
  fr: 'un instant | vérification de sécurité | êtes vous un robot',
  es: 'un momento | verificación de seguridad',
}

/** What the shell of an application says to who runs no scripts. */
export const scripts: PhraseBook = {
  en: '… enable javascript … | … javascript is disabled … | … javascript to be enabled … | … requires javascript … | … need javascript … | … javascript is required … | … turn on javascript … | … activate javascript …',
  de: '… javascript aktivieren … | … aktivieren sie javascript … | … javascript ist deaktiviert … | … benötigt javascript …',
  fr: '… activer javascript … | … javascript est désactivé … | … nécessite javascript …',
  es: '… habilitar javascript … | … active javascript … | … requiere javascript … | … habilite javascript …',
}
