/** Second-level labels under which others register names in country domains. */
const SHARED = new Set(['co', 'com', 'org', 'net', 'gov', 'edu', 'ac', 'or', 'ne', 'go', 'gob', 'gouv', 'govt', 'nhs', 'police'])

/** The part of a URL's host that somebody registered: pages of one site are never both in training and in testing. */
export function registrable(/** @type {string | undefined} */ url) {
  if (!url) return ''
  let host = ''
  try {
    host = new URL(url.startsWith('//') ? `https:${url}` : url).hostname
  } catch {
    return ''
  }
  const labels = host.replace(/^www\./, '').split('.')
  const country = (labels.at(-1) ?? '').length === 2 && SHARED.has(labels.at(-2) ?? '')
  return labels.slice(country ? -3 : -2).join('.')
}
