/**
 * The child process that decodes a Parquet file. One wrong byte can send the decoder round for ever or make it ask for
 * all the memory there is; here that costs one group of rows.
 */
import { endWithParent } from '../end-with-parent.js'
import type { Question } from './protocol.js'
import { Reader } from './reader.js'

endWithParent()
const reader = new Reader()

process.on('message', async (question: Question) => {
  process.send?.(await reader.answer(question))
})
process.on('disconnect', async () => {
  await reader.close()
  process.exit()
})
