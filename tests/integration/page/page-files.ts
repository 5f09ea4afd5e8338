import { readdirSync } from 'node:fs'

/** The files of all pages and endpoints, from `src/pages`. */
export const pageFiles: readonly string[] = readdirSync('src/pages', {
  recursive: true,
  encoding: 'utf8',
}).filter((name) => /\.(?:astro|ts)$/.test(name))

/** The path of a page in the default locale, with a value for each parameter: `/stories/x` for `[...locale]/stories/[slug].astro`. */
export const pathOf = (file: string, parameter: string): string =>
  `/${file}`
    .replace('/[...locale]', '')
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/\/index$/, '')
    .replaceAll(/\[[^\]]+\]/g, parameter) || '/'
