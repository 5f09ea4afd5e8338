import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagesReached } from './packages-reached.ts'
import { readImports } from './read-imports.ts'

const root = join(import.meta.dirname, '../..')
const commands = ['src/db/migrate.ts', 'src/gateways/backup/backup.ts', 'src/gateways/backup/restore.ts']

test('follows the imports of the commands through our own files to the packages they need', () => {
  const { files, packages } = readImports(root, commands)
  for (const file of ['src/env.ts', 'src/db/connect.ts', 'src/gateways/backup/archive/tar.ts', ...commands]) {
    expect(files).toContain(file)
  }
  for (const name of ['pg', 'zod', 'age-encryption', '@sanity/export', '@electric-sql/pglite']) {
    expect(packages).toContain(name)
  }
})

test('keeps the commands free of what only building needs, so that a server can do without', () => {
  const reached = packagesReached(root, readImports(root, commands).packages)
  expect(reached).toContain('node_modules/pg-protocol')
  for (const name of ['astro', 'vite', 'sanity', 'react', 'three']) {
    expect(reached).not.toContain(`node_modules/${name}`)
  }
})

test('finds the copy of a package that its importer would be given', () => {
  // age-encryption's own curves are newer than those that its post-quantum part pins.
  const reached = packagesReached(root, ['age-encryption'])
  expect(reached).toContain('node_modules/@noble/curves')
  expect(reached).toContain('node_modules/@noble/post-quantum/node_modules/@noble/curves')
})
