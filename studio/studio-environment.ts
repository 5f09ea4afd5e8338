/**
 * Where the studio's documents are kept. The names carry Sanity's own prefix, because its tools show only variables
 * so named to the browser. The defaults open the schema where no project is configured (type generation).
 */
export const studioEnvironment = {
  projectId: process.env['SANITY_STUDIO_PROJECT_ID'] ?? 'orlune',
  dataset: process.env['SANITY_STUDIO_DATASET'] ?? 'production',
  ...apiHost(process.env['SANITY_STUDIO_API_HOST']),
}

function apiHost(host: string | undefined): { apiHost?: string } {
  return host ? { apiHost: host } : {}
}
