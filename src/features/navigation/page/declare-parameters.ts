import type { AstroGlobal } from 'astro'
import { parametersHeader } from '#shared/http/parameters-header.ts'

/**
 * Declares the query parameters that a cached page's HTML depends on. The page cache ignores all others, so a parameter that
 * is read but not declared would give visitors the page of another value. An empty value counts as absent.
 */
export function declareParameters(page: Pick<AstroGlobal, 'response'>, names: readonly string[]): void {
  page.response.headers.set(parametersHeader, names.join(' '))
}
