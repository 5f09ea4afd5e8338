import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { server } from '#actions'
import { forms, routes } from '../../built/support/malformed/hostile-routes.ts'

/** `/stories/*` for `[...locale]/stories/[slug].astro`; `*` stands for any value. */
const patternOf = (name: string) =>
  `/${name}`
    .replace('/[...locale]', '')
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/\/index$/, '')
    .replaceAll(/\[[^\]]+\]/g, '*') || '/'

const matches = (pattern: string, path: string) => {
  const parts = pattern.split('/')
  const given = path.split('/')
  return parts.length === given.length && parts.every((part, index) => part === '*' || part === given[index])
}

test('malformed requests are sent to every page', () => {
  const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|ts)$/.test(name))
    .map(patternOf)
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.filter((pattern) => !routes.some(({ path }) => matches(pattern, path)))).toEqual([])
})

test('malformed requests are sent to every form', () => {
  const names = Object.entries(server).flatMap(([group, actions]) =>
    Object.keys(actions).map((name) => `${group}.${name}`),
  )
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => !(name in forms))).toEqual([])
})
