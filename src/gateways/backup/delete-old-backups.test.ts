import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deleteOldBackups } from './delete-old-backups.ts'

test('deleting old backups removes the oldest archives, keeps the newest, and touches no other file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maison-backups-'))
  const archive = (day: string) => `maison-backup-2026-11-${day}T02-00-00Z.tar`
  const others = ['maison-backup-notes.txt', 'photographs.tar', '.maison-backup-Ab12']
  for (const name of [archive('03'), archive('01'), archive('02'), ...others]) {
    await writeFile(join(folder, name), '')
  }
  expect(await deleteOldBackups(folder, 2)).toEqual([archive('01')])
  expect((await readdir(folder)).toSorted()).toEqual([...others, archive('02'), archive('03')].toSorted())
  expect(await deleteOldBackups(folder, 5)).toEqual([])
  await rm(folder, { recursive: true })
})
