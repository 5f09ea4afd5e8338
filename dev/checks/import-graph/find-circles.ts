/** The cycles of a directed graph: its strongly connected components of more than one node (Tarjan, 1972). */
export function findCircles(arrows: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>()
  for (const [from, to] of arrows) if (from !== to) targets.set(from, [...(targets.get(from) ?? []), to])
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const path: string[] = []
  const circles: string[][] = []

  function visit(node: string): void {
    index.set(node, index.size)
    low.set(node, index.get(node) ?? 0)
    path.push(node)
    for (const next of targets.get(node) ?? []) {
      if (!index.has(next)) visit(next)
      if (path.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(node) !== index.get(node)) return
    const part = path.splice(path.indexOf(node))
    if (part.length > 1) circles.push(part)
  }

  for (const node of targets.keys()) if (!index.has(node)) visit(node)
  return circles
}
