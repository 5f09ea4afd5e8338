import { createHash } from 'node:crypto'
import { validatePreviewUrl } from '@sanity/preview-url-secret'
import type { Content } from '#content/content.ts'
import { siteCookie } from '#shared/http/site-cookie.ts'
import type { Complaints } from '../ask.ts'
import { createContent } from '../create-content.ts'
import { createSanityClient } from '../create-client.ts'
import { type PreviewSettings, previewView } from './preview-view.ts'
import { openPreview, type Preview, sealPreview } from './seal-preview.ts'

const goodForMs = 12 * 60 * 60 * 1000

/** Lets an editor's browser see what is not published yet: by a secret that the Studio wrote, then by a cookie of ours. */
export interface Previews {
  /** Where the Studio wants to go, when the address carries a secret that it wrote lately; null when it does not. */
  admit(address: string): Promise<string | null>
  /** The preview that a request's cookies carry under our seal. */
  read(cookies: string | null): Preview | null
  /** The `Set-Cookie` that begins a preview. */
  begin(day: string | null): string
  /** The `Set-Cookie` that ends it. */
  end(): string
  content(preview: Preview): Content
}

/** Without a token that may read drafts, nobody is admitted. The token seals the cookies too: with it, they end. */
export function createPreviews(settings: PreviewSettings, log: Complaints): Previews {
  const token = settings.SANITY_READ_TOKEN
  const key = token && createHash('sha256').update(token).digest('hex')
  // In the frame of another site a browser keeps only cookies that say so, and keeps them for that site alone.
  const isPartitioned = settings.SANITY_STUDIO_URL !== undefined
  const rule = { name: 'maison-preview', maxAgeSeconds: goodForMs / 1000, isPartitioned }
  const cookie = siteCookie(rule, settings.SITE_URL)
  return {
    async admit(address) {
      if (!key) return null
      const client = createSanityClient(settings)
      const { isValid, redirectTo = '/' } = await validatePreviewUrl(client, address)
      return isValid ? redirectTo : null
    },
    read(cookies) {
      const sealed = cookie.readHeader(cookies)
      return (key && sealed && openPreview(sealed, key, Date.now())) || null
    },
    begin(day) {
      const sealed = sealPreview({ day, until: Date.now() + goodForMs }, key ?? '')
      return cookie.toHeader(sealed)
    },
    end: () => cookie.toHeader('', 0),
    content: ({ day }) => createContent(previewView(settings, day), log),
  }
}
