const endpoints = import.meta.glob<Record<string, unknown>>('/src/pages/**/*.ts')
const methodShape = /^[A-Z]+$/

/** The methods that the route answers: those an endpoint exports, and for a page GET, HEAD and the POST of its forms. */
export async function allowedMethods(routePattern: string): Promise<readonly string[]> {
  const load = endpoints[`/src/pages${routePattern}.ts`] ?? endpoints[`/src/pages${routePattern}/index.ts`]
  if (!load) return ['GET', 'HEAD', 'POST']
  const exported = Object.keys(await load()).filter((name) => methodShape.test(name))
  return exported.includes('GET') ? [...exported, 'HEAD'] : exported
}
