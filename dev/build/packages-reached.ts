import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Package {
  readonly dependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
  readonly peerDependenciesMeta?: Record<string, { readonly optional?: boolean }>
}

function needsOf({
  dependencies,
  optionalDependencies,
  peerDependencies,
  peerDependenciesMeta,
}: Package): string[] {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  return [...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {}), ...peers]
}

/** Resolves a package as Node does: in the nearest node_modules of the folder and its parents. */
function find(root: string, folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name)
    if (existsSync(join(root, path, 'package.json'))) return path
    if (at === '.') return undefined
  }
}

/** The folders of these packages and of all their dependencies, relative to the root. Missing optional packages are skipped. */
export function packagesReached(root: string, names: readonly string[]): string[] {
  const reached = new Set<string>()
  const waiting = names.map((name) => ({ folder: '.', name }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const path = find(root, next.folder, next.name)
    if (path === undefined || reached.has(path)) continue
    reached.add(path)
    const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as Package
    for (const name of needsOf(manifest)) waiting.push({ folder: path, name })
  }
  return [...reached].toSorted()
}
