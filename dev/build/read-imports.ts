import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, normalize } from 'node:path'

const specifier = /\b(?:from|import)\s*\(?\s*(["'])([^"'\n]+)\1/g

interface Reached {
  /** Our own files, relative to the root. */
  readonly files: readonly string[]
  /** Names of packages. */
  readonly packages: readonly string[]
}

function packageNameOf(name: string): string | undefined {
  if (name.startsWith('node:') || builtinModules.includes(name)) return undefined
  return /^(@[\w.-]+\/)?[a-z0-9][\w.-]*/.exec(name)?.[0]
}

/** Follows the imports of programs, by path and by the `imports` of package.json, to all files and packages they use. */
export function readImports(root: string, programs: readonly string[]): Reached {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>
  }
  const inside = (name: string): string | undefined => {
    if (imports[name]) return normalize(imports[name])
    for (const [pattern, path] of Object.entries(imports)) {
      const stem = pattern.slice(0, -1)
      if (pattern.endsWith('*') && name.startsWith(stem))
        return normalize(path.replace('*', name.slice(stem.length)))
    }
    return undefined
  }
  const files = new Set<string>()
  const packages = new Set<string>()
  const waiting = [...programs]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file) || !existsSync(join(root, file))) continue
    files.add(file)
    if (!/\.m?[jt]s$/.test(file)) continue
    for (const [, , name = ''] of readFileSync(join(root, file), 'utf8').matchAll(specifier)) {
      const own = name.startsWith('.')
        ? join(dirname(file), name)
        : name.startsWith('#')
          ? inside(name)
          : undefined
      if (own !== undefined) waiting.push(own)
      else if (!name.startsWith('#')) {
        const found = packageNameOf(name)
        if (found !== undefined && existsSync(join(root, 'node_modules', found))) packages.add(found)
      }
    }
  }
  return { files: [...files].toSorted(), packages: [...packages].toSorted() }
}
