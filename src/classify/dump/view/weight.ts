const POWER = 0.7
/** Words are counted in halves: powers up to 256 words are looked up. */
const powers = Float64Array.from({ length: 512 }, (_, half) => (half / 2) ** POWER)

/** A block's words to the power 0.7: what keeps one very long block from outweighing a page. */
export const weightOf = (words: number): number => powers[words * 2] ?? words ** POWER
