import { readPage } from '../read-page.js'
import type { Format } from './format.js'

/** A page that was flattened to plain text, one a file: whatever no other format claims. */
export const text: Format = {
  holds: 'text',
  claim: () => 'likely',
  read: (input) => readPage(input, 'text'),
}
