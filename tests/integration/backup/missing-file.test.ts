// Adds the document of an asset whose file the lake does not have.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openArchive } from '../../../src/gateways/backup/archive/open-archive.ts'
import { restoreBackup } from '../../../src/gateways/backup/restore-backup.ts'
import { takeBackup } from '../../../src/gateways/backup/take-backup.ts'
import { writeContent } from './drill-content.ts'
import { openLake } from './drill-fixture.ts'

test('a file that the Content Lake cannot serve is counted as missing, and the rest is backed up and restored', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maison-missing-'))
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const [lake, other] = await Promise.all([openLake(), openLake()])
  try {
    await writeContent(lake.client)
    const file = `${'0'.repeat(40)}.pdf`
    await lake.client.create({
      _id: `file-${'0'.repeat(40)}-pdf`,
      _type: 'sanity.fileAsset',
      url: `${lake.content.settings.SANITY_API_HOST}/files/orlune/production/${file}`,
    })
    const { path, facts } = await takeBackup({
      folder,
      key: undefined,
      content: lake.content,
      now: Temporal.Instant.from('2026-11-25T02:00:00Z'),
    })
    expect(facts.content).toMatchObject({ documents: 3, files: 2, missingFiles: 1 })
    expect(warn.mock.calls.flat().join(' ')).toContain(`file-${'0'.repeat(40)}-pdf`)

    const restored = await restoreBackup(await openArchive(path, undefined), {
      replace: false,
      content: other.content,
    })
    expect(restored.documents).toBe(3)
  } finally {
    warn.mockRestore()
    await Promise.all([lake.destroy(), other.destroy()])
    await rm(folder, { recursive: true })
  }
})
