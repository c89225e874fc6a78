import { codeAt } from '../../../text/code-at.js'

/** Characters that say much at the end or the beginning of a line. */
const marks = `.!?…:;,"”'’)]([“‘-–—•·*#|/&+$%>»«@=。、」「،؟`

const codes = new Uint8Array(0x10000)
for (let index = 0; index < marks.length; index++) codes[codeAt(marks, index)] = index + 1

/** Place of a character among those that say much, counted from 1; 0 is any other. */
export const markOf = (code: number): number => codes[code] ?? 0
