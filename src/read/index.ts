export { type InputFormat, inputFormats } from './formats/index.js'
export { defaultReadOptions, type ReadOptions } from './options.js'
export { readInputs } from './read-inputs.js'
