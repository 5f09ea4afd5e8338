import { createClient, type SanityClient } from '@sanity/client'

export interface ClientSettings {
  SANITY_PROJECT_ID: string
  SANITY_DATASET: string
  SANITY_API_VERSION: string
  SANITY_API_HOST: string
  SANITY_READ_TOKEN?: string | undefined
}

/**
 * The official client with the `published` perspective. It does not use Sanity's CDN: a webhook invalidates the page cache,
 * and a response of the CDN could be older than the webhook.
 */
export function createSanityClient(settings: ClientSettings): SanityClient {
  const host = settings.SANITY_API_HOST
  return createClient({
    projectId: settings.SANITY_PROJECT_ID,
    dataset: settings.SANITY_DATASET,
    apiVersion: settings.SANITY_API_VERSION,
    apiHost: host,
    // Sanity has a host name for every project; any other host gets the project id in a header.
    useProjectHostname: new URL(host).hostname.endsWith('.sanity.io'),
    perspective: 'published',
    useCdn: false,
    timeout: 5_000,
    maxRetries: 1,
    retryDelay: () => 150,
    ...(settings.SANITY_READ_TOKEN && { token: settings.SANITY_READ_TOKEN }),
  })
}
