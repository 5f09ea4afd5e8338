import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { envNames } from './env.ts'
import { operationsNames } from '#gateways/backup/settings.ts'

const readFile = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name).sort()

/** The Studio's own variables, which Sanity's tools put into the browser bundle. */
const studioNames = namesIn(
  readFile('studio/studio-environment.ts'),
  /process\.env\['(SANITY_STUDIO_\w+)'\]/g,
)
const read = [...new Set([...envNames, ...operationsNames, ...studioNames])].sort()

/** The names in the first column of the README's tables. */
function tableNames(): string[] {
  const rows = readFile('README.md').matchAll(/^\|((?: ?`[A-Z_]+`,?)+) *\|/gm)
  return [...rows].flatMap(([, cell = '']) => cell.match(/[A-Z_]{3,}/g) ?? []).sort()
}

describe('the documentation of the environment', () => {
  test('has in .env.example only variables that the storefront, its commands or the Studio reads', () => {
    const example = namesIn(readFile('.env.example'), /^#? ?([A-Z][A-Z_]+)=/gm)
    expect(example.filter((name) => !read.includes(String(name)))).toEqual([])
  })

  test('has in .env.example every variable that the storefront reads', () => {
    const example = namesIn(readFile('.env.example'), /^#? ?([A-Z][A-Z_]+)=/gm)
    expect(envNames.filter((name) => !example.includes(name))).toEqual([])
  })

  test('has in the tables of the README every variable that is read, and no other', () => {
    expect(tableNames()).toEqual(read)
  })
})
