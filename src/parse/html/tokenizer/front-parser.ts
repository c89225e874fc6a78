import type { ParserOptions, TreeAdapterTypeMap } from 'parse5'
import { BoundedParser } from '../tree/bounded-parser.js'
import { FrontTokenizer } from './front-tokenizer.js'

/** parse5's parser, fed by a tokenizer that takes whole tags and texts. The tree is the same. */
export class FrontParser<T extends TreeAdapterTypeMap> extends BoundedParser<T> {
  constructor(options?: ParserOptions<T>, document?: T['document'], fragmentContext?: T['element'] | null) {
    super(options, document, fragmentContext)
    const { inForeignNode } = this.tokenizer
    this.tokenizer = new FrontTokenizer(this.options, this)
    this.tokenizer.inForeignNode = inForeignNode
  }
}
