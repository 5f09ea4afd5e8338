import { createClient, type SanityClient } from '@sanity/client'

export interface ContentSettings {
  readonly SANITY_PROJECT_ID: string
  readonly SANITY_DATASET: string
  readonly SANITY_API_VERSION: string
  readonly SANITY_API_HOST: string
}

/** A client for the whole dataset, drafts and versions included, without a timeout. */
export function contentClient(settings: ContentSettings, token: string): SanityClient {
  const host = settings.SANITY_API_HOST
  return createClient({
    projectId: settings.SANITY_PROJECT_ID,
    dataset: settings.SANITY_DATASET,
    apiVersion: settings.SANITY_API_VERSION,
    apiHost: host,
    useProjectHostname: new URL(host).hostname.endsWith('.sanity.io'),
    perspective: 'raw',
    useCdn: false,
    token,
  })
}
