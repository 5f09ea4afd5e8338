import { expect, test } from 'vitest'
import { server } from '#actions'
import { forms, routes } from '../../built/support/malformed/hostile-routes.ts'
import { pageFiles, pathOf } from './page-files.ts'

const matches = (pattern: string, path: string) => {
  const parts = pattern.split('/')
  const given = path.split('/')
  return parts.length === given.length && parts.every((part, index) => part === '*' || part === given[index])
}

test('malformed requests are sent to every page', () => {
  const pages = pageFiles.map((file) => pathOf(file, '*'))
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
