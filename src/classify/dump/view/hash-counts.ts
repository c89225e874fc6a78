/** How often each of many hashes comes, of the words of a text or of whole blocks: a table of its own, because a `Map` of a page's words costs as much as reading them. */
export class HashCounts {
  private words = new Int32Array(1024)
  private counts = new Int32Array(1024)
  private size = 0

  /** Counts the hashes from one on up to another. */
  add(hashes: Int32Array, from: number, end: number): void {
    for (let at = from; at < end; at++) {
      if (this.size * 2 > this.words.length) this.grow()
      const word = hashes[at] ?? 0
      const slot = this.slotOf(word)
      if (this.counts[slot] === 0) {
        this.words[slot] = word
        this.size++
      }
      this.counts[slot] = (this.counts[slot] ?? 0) + 1
    }
  }

  of(word: number): number {
    return this.counts[this.slotOf(word)] ?? 0
  }

  /** Where a word stands, or would. */
  private slotOf(word: number): number {
    const { words, counts } = this
    const mask = words.length - 1
    let slot = (Math.imul(word, 0x9e3779b1) >>> 12) & mask
    while (counts[slot] !== 0 && words[slot] !== word) slot = (slot + 1) & mask
    return slot
  }

  private grow(): void {
    const { words, counts } = this
    this.words = new Int32Array(words.length * 4)
    this.counts = new Int32Array(words.length * 4)
    for (let old = 0; old < words.length; old++) {
      if (counts[old] === 0) continue
      const slot = this.slotOf(words[old] ?? 0)
      this.words[slot] = words[old] ?? 0
      this.counts[slot] = counts[old] ?? 0
    }
  }
}
