import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagesReached } from './packages-reached.ts'
import { readImports } from './read-imports.ts'

const root = join(import.meta.dirname, '../..')
const commands = ['src/db/migrate.ts', 'src/gateways/backup/backup.ts', 'src/gateways/backup/restore.ts']

test('the imports of the commands lead to all files and packages that they need', () => {
  const { files, packages } = readImports(root, commands)
  for (const file of ['src/env.ts', 'src/db/connect.ts', 'src/gateways/backup/archive/tar.ts', ...commands]) {
    expect(files).toContain(file)
  }
  for (const name of ['pg', 'zod', 'age-encryption', '@sanity/export', '@electric-sql/pglite']) {
    expect(packages).toContain(name)
  }
})

test('the commands import no package that only the build needs', () => {
  const reached = packagesReached(root, readImports(root, commands).packages)
  expect(reached).toContain('node_modules/pg-protocol')
  for (const name of ['astro', 'vite', 'sanity', 'react', 'three']) {
    expect(reached).not.toContain(`node_modules/${name}`)
  }
})

test('the copy of a package that its importer resolves is found', () => {
  // age-encryption and its post-quantum package need different versions of @noble/curves.
  const reached = packagesReached(root, ['age-encryption'])
  expect(reached).toContain('node_modules/@noble/curves')
  expect(reached).toContain('node_modules/@noble/post-quantum/node_modules/@noble/curves')
})
