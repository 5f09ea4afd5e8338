import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

export interface Identifier {
  /** Path from the project's root. */
  readonly path: string
  readonly name: string
}

const codeFile = /\.(ts|mts|tsx|mjs|astro)$/

/** Every file of a folder, without packages and generated files. */
export function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)node_modules\/|\.gen\.ts$/.test(path))
}

/** The code of an Astro component: its frontmatter, its scripts, and its template as TSX. */
function partsOf(source: string): readonly string[] {
  const [, frontmatter = '', rest = source] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source) ?? []
  const scripts = [...rest.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
  const template = rest.replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
  return [frontmatter, ...scripts, `<>${template}</>`]
}

/** The names of identifiers in TypeScript and Astro, once a file; neither strings nor comments nor text. */
export function readIdentifiers(root: string, folder: string): readonly Identifier[] {
  return listFiles(root, folder)
    .filter((path) => codeFile.test(path))
    .flatMap((path) => {
      const source = readFileSync(join(root, path), 'utf8')
      const names = new Set<string>()
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.add(node.text)
        ts.forEachChild(node, visit)
      }
      const parts = path.endsWith('.astro') ? partsOf(source) : [source]
      for (const part of parts) {
        const kind = /\.(tsx|astro)$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
        visit(ts.createSourceFile(path, part, ts.ScriptTarget.Latest, false, kind))
      }
      return [...names].map((name) => ({ path, name }))
    })
}

/** The words of an identifier or of a path: `readFileOf` is read, file and of. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
