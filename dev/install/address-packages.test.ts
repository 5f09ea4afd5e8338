import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addressPackages } from './address-packages.mjs'

const settings = { registry: 'https://packages.example/npm/', '@own:registry': 'https://own.example' }
const entry = { version: '1.2.3', integrity: 'sha512-x' }

describe('the archive addresses of packages', () => {
  test('use the configured registry, the registry of a scope, and the real name of an alias', () => {
    const { packages } = addressPackages(
      {
        packages: {
          '': { version: '0.1.0' },
          'node_modules/astro': entry,
          'node_modules/a/node_modules/@sanity/client': entry,
          'node_modules/@own/thing': entry,
          'node_modules/alias': { ...entry, name: 'real' },
        },
      },
      settings,
    )
    expect(Object.values(packages).map(({ resolved }) => resolved)).toEqual([
      undefined,
      'https://packages.example/npm/astro/-/astro-1.2.3.tgz',
      'https://packages.example/npm/@sanity/client/-/client-1.2.3.tgz',
      'https://own.example/@own/thing/-/thing-1.2.3.tgz',
      'https://packages.example/npm/real/-/real-1.2.3.tgz',
    ])
  })

  test('are not added to entries that have one, to bundled packages or to links', () => {
    const packages = {
      'node_modules/a': { ...entry, resolved: 'https://elsewhere.example/a.tgz' },
      'node_modules/b': { ...entry, inBundle: true },
      'node_modules/c': { link: true, resolved: 'c' },
    }
    expect(addressPackages({ packages }, settings)).toEqual({ packages })
  })
})

describe.each(['package-lock.json', 'dev/bench/package-lock.json', 'dev/atelier/package-lock.json'])(
  '%s',
  (path) => {
    const { packages } = JSON.parse(readFileSync(path, 'utf8')) as {
      packages: Record<string, Record<string, unknown>>
    }
    const locked = Object.entries(packages).filter(([name]) => name !== '')

    test('contains no registry address', () => {
      expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    })

    test('contains a hash for every package', () => {
      expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([name]) => name)).toEqual([])
    })
  },
)
