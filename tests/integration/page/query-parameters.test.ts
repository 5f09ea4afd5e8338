import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageFiles, pathOf } from './page-files.ts'

const pages = pageFiles.map((name) => ({ name, text: readFileSync(`src/pages/${name}`, 'utf8') }))
const varnish = readFileSync('docs/deploy/varnish/default.vcl', 'utf8')

const isCached = ({ text }: { text: string }) =>
  /\b(?:cachePage|cacheOpeningStatusPage|cacheProductPage|cache\.set)\(/.test(text)
const isPrivate = ({ text }: { text: string }) => text.includes("'private, no-store'")
const addressOf = (name: string) => pathOf(name, 'x')

const publicPattern = new RegExp(
  varnish
    .split('\n')
    .find((line) => line.includes('(collections|stories'))!
    .split(' || ')
    .map((part) => `(?:${/"(.+)"/.exec(part)![1]!})`)
    .join('|'),
)

test('every cached page that reads query parameters declares them, so that they are part of its cache key', () => {
  const readers = pages.filter(isCached).filter(({ text }) => text.includes('searchParams'))
  expect(readers.filter(({ text }) => !/\b(?:declareParameters|cacheProductPage)\(/.test(text))).toEqual([])
  expect(readers.length).toBeGreaterThan(0)
})

test('Varnish caches every cached page in every language, and passes every private page', () => {
  const cached = pages.filter(isCached).map(({ name }) => addressOf(name))
  for (const address of cached) {
    const localized = address === '/' || address.endsWith('.xml') ? address : `/en-gb${address}`
    expect([address, publicPattern.test(address)]).toEqual([address, true])
    expect([localized, publicPattern.test(localized)]).toEqual([localized, true])
  }
  const privatePages = pages
    .filter((page) => isPrivate(page) && !isCached(page))
    .map(({ name }) => addressOf(name))
  expect(privatePages.filter((address) => publicPattern.test(address))).toEqual([])
  expect(privatePages).toContain('/bag')
})

test('Varnish keeps every query parameter that a page declares', () => {
  const declared = pages.flatMap(({ text }) =>
    [...text.matchAll(/declareParameters\(Astro, \[([^\]]*)\]/g)].flatMap(([, list]) =>
      [...list!.matchAll(/'([^']+)'/g)].map(([, name]) => name),
    ),
  )
  const [, left = ''] = /\(\?!\((q[^)]*)\)=\)/.exec(varnish) ?? []
  expect(declared.filter((name) => !left.split('|').includes(name!))).toEqual([])
  expect(declared).toContain('q')
})
