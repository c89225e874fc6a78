export { type InputFormat, inputFormats } from './formats/index.js'
export { measureInputs } from './inputs/measure-inputs.js'
export { defaultReadOptions, type ReadOptions } from './options.js'
export { readInputs } from './read-inputs.js'
