/** The words of the house cannot be reached just now: a page answers 503 and says so; it never invents them. */
export class ContentUnavailable extends Error {
  readonly code = 'content_unavailable'
  constructor(cause: unknown) {
    super('the content of the house cannot be reached', { cause })
    this.name = 'ContentUnavailable'
  }
}
