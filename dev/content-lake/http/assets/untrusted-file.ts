/** Types that a browser shows without running anything in them. */
const passive = /^(image\/(?!svg)|video\/|audio\/|font\/|model\/|text\/plain\b|application\/pdf\b)/

/**
 * The headers of an uploaded file. The sign-in page has the same origin, so whatever may hold a script is offered as a
 * download and runs in no origin, and no type is guessed. A picture is shown in a page whatever these headers say.
 */
export function untrustedFile(type: string): Record<string, string> {
  const isPassive = passive.test(type.toLowerCase())
  return {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    ...(!isPassive && {
      'content-disposition': 'attachment',
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    }),
  }
}
