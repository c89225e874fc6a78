import fc from 'fast-check'

/**
 * Properties are tried on the same inputs in every run, so that a change is judged by what it changes. FAST_CHECK_SEED looks at
 * others, and `npm run fuzz` and `npm run proofs` look for what nobody has thought of.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261) })
