import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectPglite } from '#db/embedded/pglite.ts'
import { seedStock } from '#features/stock/seed-stock.ts'
import { openPgliteCopy } from '../../support/database/pglite-copy.ts'

/** Runs a command with only the given environment. */
async function run(command: 'backup' | 'restore', args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [`src/gateways/backup/${command}.ts`, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const code = new Promise((resolve) => child.once('exit', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, stdout, stderr }
}

describe('npm run backup and npm run restore, on an embedded database', () => {
  let folder: string
  let env: Record<string, string>
  const backups = () => join(folder, 'backups')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maison-commands-'))
    const source = await openPgliteCopy(join(folder, 'source'))
    await seedStock(source.db, { SCENT: 7, RING: 3 })
    await source.close()
    env = { DATABASE_URL: `pglite:${join(folder, 'source')}`, BACKUP_FOLDER: backups() }
  }, 60_000)
  afterAll(() => rm(folder, { recursive: true }))

  test(
    'report a missing or misspelt option in one sentence and exit with 1',
    { timeout: 120_000 },
    async () => {
      const stderrOf = async (...call: Parameters<typeof run>) => {
        const { code, stdout, stderr } = await run(...call)
        expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
        return stderr
      }
      const [noKey, noUrl, noArchive, misspelt] = await Promise.all([
        stderrOf('backup', ['--only', 'database'], env),
        stderrOf('backup', ['--plain'], {}),
        stderrOf('restore', [], env),
        stderrOf('backup', ['--replace'], env),
      ])
      expect(noKey).toContain('BACKUP_KEY is missing')
      expect(noUrl).toBe('This cannot be done:\n  DATABASE_URL is missing\n')
      expect(noArchive).toContain('Say which archive')
      expect(misspelt).toContain("Unknown option '--replace'")
      await expect(readdir(backups())).rejects.toThrow('ENOENT')
    },
  )

  test('back up a database with a new key and restore it into another', { timeout: 120_000 }, async () => {
    const { stdout: keys } = await run('backup', ['--make-key'], {})
    const recipient = /age1\w+/.exec(keys)?.[0] ?? ''
    const identity = /AGE-SECRET-KEY-\w+/.exec(keys)?.[0] ?? ''

    const backup = await run('backup', ['--only', 'database'], { ...env, BACKUP_KEY: recipient })
    expect(backup).toMatchObject({ code: 0, stderr: '' })
    expect(backup.stdout).toContain(`encrypted for ${recipient}`)
    const [name = ''] = await readdir(backups())

    const target = join(folder, 'target')
    const restore = await run('restore', [join(backups(), name), '--only', 'database'], {
      DATABASE_URL: `pglite:${target}`,
      BACKUP_KEY: identity,
    })
    expect(restore).toMatchObject({ code: 0, stderr: '' })
    expect(restore.stdout).toMatch(/public\.stock_level +2 +2\n/)
    const restored = await connectPglite(target)
    const { rows } = await restored.db.execute('select sku, on_hand from stock_level order by sku')
    expect(rows).toEqual([
      { sku: 'RING', on_hand: 3 },
      { sku: 'SCENT', on_hand: 7 },
    ])
    await restored.close()
  })
})
