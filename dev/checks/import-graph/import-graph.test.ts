import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findCircles } from './find-circles.ts'
import { collectors, isDoor, mayImport, unitOf } from './map.ts'
import { readImports } from './read-imports.ts'

const root = join(import.meta.dirname, '../../..')
const isTest = (path: string) => path.endsWith('.test.ts')
const imports = readImports(root, 'src')
const ofCode = imports.filter(({ from }) => !isTest(from))
const shown = ({ from, to }: (typeof imports)[number]) => `${from} → ${to}`

describe('the import graph', () => {
  test.each(['ts', 'astro'])('is read from .%s files', (kind) => {
    expect(imports.filter(({ from }) => from.endsWith(`.${kind}`)).length).toBeGreaterThan(300)
  })

  test.each(['src', 'dev', 'studio'])('has no cycle of files in %s', (folder) => {
    expect(findCircles(readImports(root, folder).map(({ from, to }) => [from, to]))).toEqual([])
  })

  test('has no cycle of features and folders in src', () => {
    expect(findCircles(ofCode.map(({ from, to }) => [unitOf(from), unitOf(to)]))).toEqual([])
  })

  test('has only imports that the map of allowed imports lists', () => {
    const refused = ofCode.filter(({ from, to }) => {
      const [folder = '', target = ''] = [from, to].map((path) => unitOf(path).replace(/\/.*$/, ''))
      const allowed = mayImport[folder]
      return allowed && to.startsWith('src/') && folder !== target && !allowed.includes(target)
    })
    expect(refused.map(shown)).toEqual([])
  })

  test('has imports into a feature only through its index.ts, its client.ts or a component', () => {
    const refused = ofCode.filter(
      ({ from, to }) =>
        to.startsWith('src/features/') &&
        unitOf(from) !== unitOf(to) &&
        !isDoor(to) &&
        !collectors.includes(from),
    )
    expect(refused.map(shown)).toEqual([])
  })

  test('has no import of pages, dev or studio from src', () => {
    const refused = ofCode.filter(({ to }) => /^(src\/pages|dev|studio)\//.test(to))
    expect(refused.map(shown)).toEqual([])
  })
})

test('src has the folders of the map and no others', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  expect(folders.map(({ name }) => name).toSorted()).toEqual([
    'components',
    'content',
    'db',
    'features',
    'gateways',
    'http',
    'i18n',
    'layouts',
    'pages',
    'ports',
    'shared',
    'styles',
    'viewer',
  ])
})

test('findCircles finds cycles of three and of two nodes, and none in a path', () => {
  const line = [
    ['a', 'b'],
    ['b', 'c'],
  ] as const
  expect(findCircles(line)).toEqual([])
  expect(findCircles([...line, ['c', 'a'], ['x', 'y'], ['y', 'x']]).map((part) => part.toSorted())).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y'],
  ])
})

/** Folders whose files are a list by nature: components of the design system, and migrations, which are never moved. */
const lists = ['src/components', 'src/db/migrations']

test.each(['src', 'dev', 'studio', 'tests'])(
  'no folder of %s has more than 16 files beside its tests',
  (top) => {
    const folders = Map.groupBy(
      readdirSync(join(root, top), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(test|spec)\.tsx?$/.test(entry.name))
        .map((entry) => relative(root, entry.parentPath))
        .filter((folder) => !/(^|\/)node_modules(\/|$)|^studio\/seed/.test(folder)),
      (folder) => folder,
    )
    const full = [...folders].filter(([folder, files]) => files.length > 16 && !lists.includes(folder))
    expect(full.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([])
  },
)
