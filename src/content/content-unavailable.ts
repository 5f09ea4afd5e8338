/** The Content Lake cannot be reached. The middleware answers with 503. */
export class ContentUnavailable extends Error {
  readonly code = 'content_unavailable'
  constructor(cause: unknown) {
    super('the content cannot be reached', { cause })
    this.name = 'ContentUnavailable'
  }
}
