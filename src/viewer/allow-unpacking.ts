import type { AstroGlobal } from 'astro'

/** A model's geometry is unpacked by a little WebAssembly, which the page has to allow. */
export function allowUnpacking({ csp }: Pick<AstroGlobal, 'csp'>): void {
  // A source named here replaces Astro's own 'self'.
  for (const source of ["'self'", "'wasm-unsafe-eval'"]) csp?.insertScriptResource(source)
}
