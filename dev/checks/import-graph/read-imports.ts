import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

export interface Import {
  /** A path from the project's root, such as `src/app.ts`. */
  readonly from: string
  readonly to: string
}

const codeFile = /\.(ts|tsx|astro|mjs|css)$/
// `import x from '…'`, `export … from '…'`, `import '…'`, `import('…')`, `@import '…'`.
const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s+)(['"])([^'"\n]+)\1/g

function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && codeFile.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted()
}

/** The `imports` of package.json as pairs of prefix and path; the prefix of a folder ends with a slash. */
function readNames(root: string): readonly [string, string][] {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>
  }
  return Object.entries(imports).map(([name, target]) => [name.replace('*', ''), target.replace('*', '')])
}

/** All imports between files of the project, of values and types, in TypeScript, Astro and CSS; none of packages or virtual modules. */
export function readImports(root: string, folder: string): readonly Import[] {
  const names = readNames(root)
  const resolve = (text: string, from: string): string | undefined => {
    if (text.startsWith('.')) return normalize(join(dirname(from), text))
    const name = names.find(([known]) => (known.endsWith('/') ? text.startsWith(known) : text === known))
    return name && normalize(name[1] + text.slice(name[0].length))
  }
  return listFiles(root, folder).flatMap((from) =>
    [...readFileSync(join(root, from), 'utf8').matchAll(specifier)].flatMap(([, , text = '']) => {
      const to = resolve(text.replace(/\?.*$/, ''), from)
      const path = to && join(root, to)
      return path && existsSync(path) && statSync(path).isFile() ? [{ from, to }] : []
    }),
  )
}
