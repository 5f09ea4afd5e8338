import type { AstroGlobal } from 'astro'

/** Allows WebAssembly in the page's policy: the decoder of a model's geometry needs it. */
export function allowWebAssembly({ csp }: Pick<AstroGlobal, 'csp'>): void {
  // A source named here replaces Astro's own 'self'.
  for (const source of ["'self'", "'wasm-unsafe-eval'"]) csp?.insertScriptResource(source)
}
