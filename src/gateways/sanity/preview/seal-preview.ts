import { createHmac, timingSafeEqual } from 'node:crypto'

/** What one editor's browser was admitted to see, and for how long. */
export interface Preview {
  /** The house as on this day, an ISO instant; null for everything that is written, whenever it is to be shown. */
  readonly day: string | null
  /** Milliseconds since the epoch. */
  readonly until: number
}

const sign = (text: string, key: string) => createHmac('sha256', key).update(`preview:${text}`).digest()

/** A preview as a cookie can carry it: readable by anybody, written by us alone. */
export function sealPreview(preview: Preview, key: string): string {
  const text = Buffer.from(JSON.stringify(preview)).toString('base64url')
  return `${text}.${sign(text, key).toString('base64url')}`
}

/** The preview under a seal; undefined where the seal is not ours, or its hours are over. */
export function openPreview(sealed: string, key: string, now: number): Preview | undefined {
  const [text = '', seal = ''] = sealed.split('.')
  const given = Buffer.from(seal, 'base64url')
  const expected = sign(text, key)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const preview = JSON.parse(Buffer.from(text, 'base64url').toString()) as Preview
  return preview.until > now ? preview : undefined
}
