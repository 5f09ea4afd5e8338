interface StudioEnvironment {
  readonly projectId: string
  readonly dataset: string
  /** Where the Content Lake answers, when not at Sanity's own address. */
  readonly apiHost?: string
  /** The storefront, when the studio is not served by it. */
  readonly siteUrl?: string
}

/** The element in which whoever serves the built studio says where its documents are kept. */
const placard = 'studio-environment'

/**
 * Where the studio's documents are kept: as the page that carries the studio says, else as it was built. The variables
 * carry Sanity's own prefix, because its tools show only variables so named to the browser; the defaults open the
 * schema where no project is configured (type generation).
 */
export const studioEnvironment: StudioEnvironment = readPlacard() ?? {
  projectId: process.env['SANITY_STUDIO_PROJECT_ID'] || 'orlune',
  dataset: process.env['SANITY_STUDIO_DATASET'] || 'production',
  ...(process.env['SANITY_STUDIO_API_HOST'] && { apiHost: process.env['SANITY_STUDIO_API_HOST'] }),
  ...(process.env['SANITY_STUDIO_SITE_URL'] && { siteUrl: process.env['SANITY_STUDIO_SITE_URL'] }),
}

function readPlacard(): StudioEnvironment | undefined {
  const written = globalThis.document?.getElementById(placard)?.textContent
  return written ? (JSON.parse(written) as StudioEnvironment) : undefined
}
