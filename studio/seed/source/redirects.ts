import type { SeedDocument } from '../writing/seed-document.ts'

/** Old addresses: from the printed catalogue, an older site and a mailing of 2019. */
const moved: Record<string, { to: string; permanent: boolean }> = {
  '/catalogue': { to: '/collections', permanent: true },
  '/montres': { to: '/collections/watches-and-time', permanent: true },
  '/products/carre': { to: '/products/carre-tour-a-guillocher', permanent: true },
  '/products/plume': { to: '/products/plume-de-minuit', permanent: true },
  '/stories/the-lathe': { to: '/stories/rose-engine', permanent: true },
  '/boutiques/quai': { to: '/boutiques/paris', permanent: true },
  '/workshop': { to: '/stories/house-on-the-quay', permanent: false },
  '/lamp': { to: '/products/lanterne-du-quai', permanent: false },
}

export const redirects: SeedDocument[] = Object.entries(moved).map(([from, { to, permanent }]) => ({
  _id: `redirect-${from.slice(1).replaceAll('/', '-')}`,
  _type: 'redirect',
  from,
  to,
  permanent,
}))
