import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { narrowScans } from '../scan/narrow-scans.ts'
import { parseQuery } from '../parse-query.ts'
import { compile } from './compile.ts'

const folder = new URL('../../../../src/gateways/sanity/queries/', import.meta.url)
const slices = { from: 0, to: 24, fromRow: 0, toRow: 6 }

test('every query of the storefront is compiled, so that none is evaluated by groq-js', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== 'groq.ts',
  )
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((name) => import(new URL(name, folder).pathname) as Promise<Record<string, unknown>>),
  )
  const queries = modules
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => name.endsWith('Query'))
  const left = queries.filter(([, query]) => !compile(narrowScans(parseQuery(String(query), slices)).tree))
  expect(left.map(([name]) => name)).toEqual([])
  expect(queries.length).toBeGreaterThan(20)
})
