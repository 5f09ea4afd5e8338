import type { ContentView } from '../create-content.ts'
import { createSanityClient, type ClientSettings } from '../create-client.ts'

export interface PreviewSettings extends ClientSettings {
  readonly SITE_URL: string
  /** The Studio's own address, when it is deployed separately. */
  readonly SANITY_STUDIO_URL?: string | undefined
}

/** Fields that are only visible text on a page: no address, key, color, alternative text or page title. */
const read = new Set([
  ...['en', 'fr', 'fa', 'text', 'name', 'title', 'note', 'cite', 'caption', 'author'],
  ...['transcript', 'beforeLabel', 'afterLabel'],
])
const unread = new Set(['alt', 'seo', 'slug', 'metadata', 'navigation', 'footer'])

/**
 * What an editor sees: drafts over published documents. Visible texts have stega markers that name their field, so that a
 * click opens it. Other fields have none, because code compares their values.
 */
export function previewView(settings: PreviewSettings, day: string | null): ContentView {
  const client = createSanityClient(settings).withConfig({
    perspective: 'drafts',
    stega: {
      enabled: true,
      studioUrl: settings.SANITY_STUDIO_URL ?? '/studio',
      filter: ({ sourcePath }) => {
        const fields = sourcePath.filter((segment) => typeof segment === 'string')
        return read.has(fields.at(-1) ?? '') && !fields.some((field) => unread.has(field))
      },
    },
  })
  return { client, now: () => day }
}
