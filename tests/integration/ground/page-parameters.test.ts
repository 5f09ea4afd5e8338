import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:astro|ts)$/.test(name))
  .map((name) => ({ name, text: readFileSync(`src/pages/${name}`, 'utf8') }))
const varnish = readFileSync('docs/deploy/varnish/default.vcl', 'utf8')

const isKept = ({ text }: { text: string }) =>
  /\b(?:keepPage|keepWindows|keepProduct|cache\.set)\(/.test(text)
const isPrivate = ({ text }: { text: string }) => text.includes("'private, no-store'")
/** A route as an address: `[...locale]/stories/[slug].astro` is `/stories/x`. */
const addressOf = (name: string) =>
  `/${name}`
    .replace('/[...locale]', '')
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/\/index$/, '')
    .replaceAll(/\[[^\]]+\]/g, 'x') || '/'

const publicPattern = new RegExp(
  varnish
    .split('\n')
    .find((line) => line.includes('(collections|stories'))!
    .split(' || ')
    .map((part) => `(?:${/"(.+)"/.exec(part)![1]!})`)
    .join('|'),
)

test('a page that is kept and reads query parameters declares them, or it would be shown under other values', () => {
  const silent = pages.filter(isKept).filter(({ text }) => text.includes('searchParams'))
  expect(silent.filter(({ text }) => !/\b(?:declareParameters|keepProduct)\(/.test(text))).toEqual([])
  expect(silent.length).toBeGreaterThan(0)
})

test('Varnish looks up every page that is kept, in every language, and passes every page that is a visitor’s own', () => {
  const kept = pages.filter(isKept).map(({ name }) => addressOf(name))
  for (const address of kept) {
    const localized = address === '/' || address.endsWith('.xml') ? address : `/en-gb${address}`
    expect([address, publicPattern.test(address)]).toEqual([address, true])
    expect([localized, publicPattern.test(localized)]).toEqual([localized, true])
  }
  const own = pages.filter((page) => isPrivate(page) && !isKept(page)).map(({ name }) => addressOf(name))
  expect(own.filter((address) => publicPattern.test(address))).toEqual([])
  expect(own).toContain('/bag')
})

test('every parameter that a page declares by name is one that Varnish leaves in the address', () => {
  const declared = pages.flatMap(({ text }) =>
    [...text.matchAll(/declareParameters\(Astro, \[([^\]]*)\]/g)].flatMap(([, list]) =>
      [...list!.matchAll(/'([^']+)'/g)].map(([, name]) => name),
    ),
  )
  const [, left = ''] = /\(\?!\((q[^)]*)\)=\)/.exec(varnish) ?? []
  expect(declared.filter((name) => !left.split('|').includes(name!))).toEqual([])
  expect(declared).toContain('q')
})
