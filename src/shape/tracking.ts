/**
 * Parameters of a query that tell a site where its reader came from, not what to show: campaigns, clicks, mailings. The
 * names are those that the services document (Google Analytics, Google and Microsoft Ads, Meta, HubSpot, Mailchimp, Matomo,
 * Adobe, Yandex, TikTok, LinkedIn, X, Instagram).
 */
const names = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid ' +
    '_hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok vero_id vero_conv oly_anon_id oly_enc_id _openstat s_cid ' +
    'wickedid ml_subscriber ml_subscriber_hash rb_clickid srsltid _ga _gl _branch_match_id _bta_tid _bta_c trk_contact ' +
    'trk_msg ref_src ref_url trk_module trk_sid guccounter guce_referrer guce_referrer_sig wt_mc wt_zmc'
  ).split(' '),
)
const prefixes = ['utm_', 'mtm_', 'pk_', 'hsa_', 'at_custom', 'piwik_', 'matomo_']

/** The address without what only tracks its reader; the order and the encoding of the rest stay. */
export function untrack(address: string): string {
  const query = address.indexOf('?')
  if (query === -1) return address
  const hash = address.indexOf('#', query)
  const end = hash === -1 ? address.length : hash
  const parts = address.slice(query + 1, end).split('&')
  const kept = parts.filter((part) => !tracks(part))
  if (kept.length === parts.length) return address
  return address.slice(0, query) + (kept.length === 0 ? '' : `?${kept.join('&')}`) + address.slice(end)
}

function tracks(part: string): boolean {
  const name = (part.split('=', 1)[0] ?? '').toLowerCase()
  return names.has(name) || prefixes.some((prefix) => name.startsWith(prefix))
}
