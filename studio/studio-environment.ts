interface StudioEnvironment {
  readonly projectId: string
  readonly dataset: string
  /** The host of the Content Lake; absent for Sanity's own host. */
  readonly apiHost?: string
  /** The URL of the storefront; absent when the storefront serves the studio. */
  readonly siteUrl?: string
}

/** The id of the element in which the server of the built studio writes the environment as JSON. */
const elementId = 'studio-environment'

/**
 * The project and dataset of the studio: from the page that serves it, else from the variables at build time. The
 * variables have Sanity's prefix, because its tools expose only such variables to the browser. The defaults are for type
 * generation, where no project is configured.
 */
export const studioEnvironment: StudioEnvironment = readFromPage() ?? {
  projectId: process.env['SANITY_STUDIO_PROJECT_ID'] || 'orlune',
  dataset: process.env['SANITY_STUDIO_DATASET'] || 'production',
  ...(process.env['SANITY_STUDIO_API_HOST'] && { apiHost: process.env['SANITY_STUDIO_API_HOST'] }),
  ...(process.env['SANITY_STUDIO_SITE_URL'] && { siteUrl: process.env['SANITY_STUDIO_SITE_URL'] }),
}

function readFromPage(): StudioEnvironment | undefined {
  const written = globalThis.document?.getElementById(elementId)?.textContent
  return written ? (JSON.parse(written) as StudioEnvironment) : undefined
}
