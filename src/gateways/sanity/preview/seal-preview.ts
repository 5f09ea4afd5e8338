import { createHmac, timingSafeEqual } from 'node:crypto'

/** What an editor's browser may see, and until when. */
export interface Preview {
  /** The site as of this ISO instant; null shows every document regardless of its `publishAt` and `unpublishAt`. */
  readonly day: string | null
  /** Milliseconds since the epoch. */
  readonly until: number
}

const sign = (text: string, key: string) => createHmac('sha256', key).update(`preview:${text}`).digest()

/** The value of a preview cookie: signed, not encrypted. */
export function sealPreview(preview: Preview, key: string): string {
  const text = Buffer.from(JSON.stringify(preview)).toString('base64url')
  return `${text}.${sign(text, key).toString('base64url')}`
}

/** The preview of a cookie value; undefined when the signature is invalid or the preview has expired. */
export function openPreview(sealed: string, key: string, now: number): Preview | undefined {
  const [text = '', seal = ''] = sealed.split('.')
  const given = Buffer.from(seal, 'base64url')
  const expected = sign(text, key)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const preview = JSON.parse(Buffer.from(text, 'base64url').toString()) as Preview
  return preview.until > now ? preview : undefined
}
