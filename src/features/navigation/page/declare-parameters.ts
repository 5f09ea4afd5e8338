import type { AstroGlobal } from 'astro'
import { parametersHeader } from '#shared/http/parameters-header.ts'

/**
 * Names the query parameters that a kept page's HTML depends on. The page cache ignores every other name, so a page that
 * reads one without declaring it would be shown to those who asked for another. An empty value counts as none.
 */
export function declareParameters(page: Pick<AstroGlobal, 'response'>, names: readonly string[]): void {
  page.response.headers.set(parametersHeader, names.join(' '))
}
