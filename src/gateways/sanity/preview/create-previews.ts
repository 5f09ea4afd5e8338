import { createHash } from 'node:crypto'
import { validatePreviewUrl } from '@sanity/preview-url-secret'
import type { Content } from '#content/content.ts'
import { siteCookie } from '#shared/http/site-cookie.ts'
import type { ErrorLog } from '../fetch-query.ts'
import { createContent } from '../create-content.ts'
import { createSanityClient } from '../create-client.ts'
import { type PreviewSettings, previewView } from './preview-view.ts'
import { openPreview, type Preview, sealPreview } from './seal-preview.ts'

const goodForMs = 12 * 60 * 60 * 1000

/** Previews of unpublished content: started with a secret from the Studio, continued with a signed cookie. */
export interface Previews {
  /** The path that the Studio wants to show, when the address has a valid recent secret; otherwise null. */
  admit(address: string): Promise<string | null>
  /** The preview in a request's cookies, when its signature is valid. */
  read(cookies: string | null): Preview | null
  /** The `Set-Cookie` header that starts a preview. */
  begin(day: string | null): string
  /** The `Set-Cookie` header that ends it. */
  end(): string
  content(preview: Preview): Content
}

/** Without SANITY_READ_TOKEN there are no previews. The token is also the signing key, so a new token ends all previews. */
export function createPreviews(settings: PreviewSettings, log: ErrorLog): Previews {
  const token = settings.SANITY_READ_TOKEN
  const key = token && createHash('sha256').update(token).digest('hex')
  // In a frame of another site, browsers store only partitioned cookies (CHIPS).
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
