const endpoints = import.meta.glob<Record<string, unknown>>('/src/pages/**/*.ts')
const methodShape = /^[A-Z]+$/

/** The methods of a route: those that an endpoint exports; for a page GET, HEAD and POST (its forms). */
export async function allowedMethods(routePattern: string): Promise<readonly string[]> {
  const load = endpoints[`/src/pages${routePattern}.ts`] ?? endpoints[`/src/pages${routePattern}/index.ts`]
  if (!load) return ['GET', 'HEAD', 'POST']
  const exported = Object.keys(await load()).filter((name) => methodShape.test(name))
  return exported.includes('GET') ? [...exported, 'HEAD'] : exported
}
