import type { ContentView } from '../create-content.ts'
import { createSanityClient, type ClientSettings } from '../create-client.ts'

export interface PreviewSettings extends ClientSettings {
  readonly SITE_URL: string
  /** The Studio's own address, where it has one. */
  readonly SANITY_STUDIO_URL?: string | undefined
}

/** Fields whose words are read on the page, and nothing else: no address, key, colour, alternative text or title of a tab. */
const read = new Set([
  ...['en', 'fr', 'fa', 'text', 'name', 'title', 'note', 'cite', 'caption', 'author'],
  ...['transcript', 'beforeLabel', 'afterLabel'],
])
const unread = new Set(['alt', 'seo', 'slug', 'metadata', 'navigation', 'footer'])

/**
 * What an editor sees: drafts over what is published, with each text marked (stega) by the field it comes from, so that
 * a click on it can open that field. Only words that are read are marked, so that no logic meets a mark.
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
