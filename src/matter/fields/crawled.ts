import type { MatterInput } from '../evidence.js'

/** When the page was fetched, as the dump says. */
export const crawled = ({ record }: MatterInput): string | undefined => record.crawled
