/** A schema.org `Thing`. */
export interface JsonLd {
  readonly '@type': string
  readonly [property: string]: unknown
}

/** The content of a `<script type="application/ld+json">`. `<` is escaped, so that no text can close the element. */
export function writeJsonLd(things: readonly JsonLd[]): string {
  const graph = things.map((thing) => ({ '@context': 'https://schema.org', ...thing }))
  return JSON.stringify(graph.length === 1 ? graph[0] : graph).replaceAll('<', String.raw`\u003c`)
}
