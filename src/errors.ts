/** Codes of wrong use; each is thrown as an `UnscrapeError`. Bad input is never thrown: it is a `Failure`. */
export type ErrorCode = 'E_USAGE' | 'E_CONFIG' | 'E_UNKNOWN_FORMAT' | 'E_UNKNOWN_OPTION' | 'E_OUTPUT'

/** Wrong use of the command or the library. The message says what was expected. */
export class UnscrapeError extends Error {
  override readonly name = 'UnscrapeError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
