export { measureInputs } from './inputs/measure-inputs.js'
export { defaultReadOptions, type ReadOptions } from './options.js'
export { readInputs } from './read-inputs.js'
