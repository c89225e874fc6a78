/** `87 %`; a small share that is not nothing is never shown as nothing. */
export function percent(share: number): string {
  if (Number.isNaN(share)) return '–'
  const rounded = Math.round(share * 100)
  return rounded === 0 && share > 0 ? '< 1 %' : `${rounded} %`
}

/** `1,234`. */
export const count = (number: number): string => number.toLocaleString('en-US')

/** `1 record`, `2 records`. */
export const plural = (number: number, noun: string): string => `${count(number)} ${noun}${number === 1 ? '' : 's'}`

/** Codes in words: `outside-main-content` → `outside main content`. */
export const words = (code: string): string => (code.startsWith('E_') ? code : code.replaceAll('-', ' '))
