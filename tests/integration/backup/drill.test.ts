// Backs up a PostgreSQL and a Content Lake under load and restores both into empty ones.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedStock } from '#features/stock/seed-stock.ts'
import type { LocalPostgres } from '../../../dev/checks/postgres.ts'
import { type BackupKey, generateKey, readKey } from '../../../src/gateways/backup/archive/encryption.ts'
import { type Archive, openArchive } from '../../../src/gateways/backup/archive/open-archive.ts'
import { compareCounts } from '../../../src/gateways/backup/compare-counts.ts'
import { restoreBackup } from '../../../src/gateways/backup/restore-backup.ts'
import { takeBackup } from '../../../src/gateways/backup/take-backup.ts'
import { openPostgresCopy } from '../../support/database/postgres-copy.ts'
import { recordJobs } from '../../support/recorded-jobs.ts'
import { openStripeFixture } from '../../support/stripe-fixture.ts'
import { createTestClock } from '../../support/test-clock.ts'
import { type ConstantLoad, startConstantLoad } from './constant-load.ts'
import { readContent, writeContent } from './drill-content.ts'
import {
  queryRows,
  createDatabase,
  type DrillLake,
  openLake,
  startPostgresWithTools,
} from './drill-fixture.ts'

const constraints = `select count(*)::int as n, (count(*) filter (where not convalidated))::int as invalid
  from pg_constraint c join pg_namespace s on s.oid = c.connamespace where s.nspname = 'public'`

/** Counts the rows whose counterpart is missing. */
const incompleteRows = `select
  (select count(*) from "order" o where not exists (select from order_line l where l.order_id = o.id))::int as orders,
  (select count(*) from checkout c where c.status = 'complete'
     and not exists (select from "order" o where o.checkout_id = c.id))::int as checkouts,
  (select count(*) from appointment a
     where not exists (select from appointment_link l where l.appointment_id = a.id))::int as visits`

describe('a backup taken under load and restored elsewhere', () => {
  let postgres: LocalPostgres
  let folder: string
  let key: BackupKey
  let busy: ConstantLoad
  let acknowledgedBefore: readonly string[]
  let archive: Archive
  let expected: { constraints: number; content: unknown[] }
  let database: string
  let lake: DrillLake

  async function backUpAndDestroy(): Promise<string> {
    const source = await openPostgresCopy(postgres.url)
    const sourceLake = await openLake()
    await writeContent(sourceLake.client)
    const clock = createTestClock('2026-11-24T10:00:00Z')
    const jobs = recordJobs(() => source.db)
    const stripe = await openStripeFixture(clock)
    await seedStock(source.db, { SCENT: 1_000_000 })
    busy = startConstantLoad({ engine: 'postgres', db: source.db, jobs, clock }, stripe)
    await busy.untilOrders(4)

    acknowledgedBefore = [...busy.acknowledged]
    const { path } = await takeBackup({
      folder,
      key,
      databaseUrl: source.url,
      content: sourceLake.content,
      now: Temporal.Instant.from('2026-11-25T02:00:00Z'),
    }).finally(() => busy.stop())
    const [count] = await queryRows<{ n: number }>(source.url, constraints)
    expected = { constraints: count?.n ?? 0, content: await readContent(sourceLake.client) }
    await stripe.close()
    await source.close()
    await sourceLake.destroy()
    return path
  }

  beforeAll(async () => {
    postgres = await startPostgresWithTools()
    folder = await mkdtemp(join(tmpdir(), 'maison-drill-'))
    key = await readKey((await generateKey()).identity)
    archive = await openArchive(await backUpAndDestroy(), key)
    database = await createDatabase(postgres.url, 'restored')
    lake = await openLake()
  }, 180_000)
  afterAll(async () => {
    await lake?.destroy()
    await postgres?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test('restores every row and document with the counts of the manifest', { timeout: 60_000 }, async () => {
    const restored = await restoreBackup(archive, {
      replace: false,
      databaseUrl: database,
      content: lake.content,
    })
    const { lines, isSame } = compareCounts(archive.manifest, restored)
    expect(isSame, lines.join('\n')).toBe(true)
    expect(archive.manifest.database?.tables['public."order"']).toBeGreaterThan(3)
    expect(archive.manifest.content).toMatchObject({ documents: 3, files: 2, missingFiles: 0 })
  })

  test('contains everything that was acknowledged before the snapshot', async () => {
    const rows = await queryRows<{ key: string }>(
      database,
      'select stripe_session_id as key from "order" union all select uid from appointment',
    )
    const held = new Set(rows.map((row) => row.key))
    expect(acknowledgedBefore.filter((one) => !held.has(one))).toEqual([])
  })

  test('was taken while orders and appointments were being written', async () => {
    const [row] = await queryRows<{ n: number }>(
      database,
      'select ((select count(*) from "order") + (select count(*) from appointment))::int as n',
    )
    expect(busy.acknowledged.length).toBeGreaterThan(row?.n ?? Infinity)
  })

  test('contains no order, checkout or appointment without its counterpart', async () => {
    expect(await queryRows(database, incompleteRows)).toEqual([{ orders: 0, checkouts: 0, visits: 0 }])
  })

  test('keeps every constraint valid', async () => {
    expect(await queryRows(database, constraints)).toEqual([{ n: expected.constraints, invalid: 0 }])
    const twice = `insert into "order" select * from "order" limit 1`
    await expect(queryRows(database, twice)).rejects.toThrow('duplicate key')
  })

  test('restores references, a draft, a picture and a film unchanged', async () => {
    expect(await readContent(lake.client)).toEqual(expected.content)
  })

  test('is not restored into a database or dataset that is not empty, or into a database in use', async () => {
    const order = { replace: false, databaseUrl: database }
    await expect(restoreBackup(archive, order)).rejects.toThrow('The database restored is not empty')
    await expect(restoreBackup(archive, { replace: false, content: lake.content })).rejects.toThrow(
      'The dataset production is not empty (3 documents)',
    )
    const inUse = await openPostgresCopy(postgres.url)
    await inUse.db.execute('select 1')
    const busyOne = restoreBackup(archive, { replace: true, databaseUrl: inUse.url })
    await expect(busyOne).rejects.toThrow('Stop the storefront’s processes first')
    await inUse.close()
  })

  test(
    'replaces existing data when asked, and leaves it unchanged when the restore fails',
    { timeout: 60_000 },
    async () => {
      await queryRows(database, 'create table written_since (n int); delete from appointment')
      await lake.client.createOrReplace({
        _id: 'written-since',
        _type: 'piece',
        maker: { _type: 'reference', _ref: 'maker' },
      })
      const { database: facts } = archive.manifest
      const miscounted = {
        ...archive,
        manifest: {
          ...archive.manifest,
          database: { ...facts!, tables: { ...facts!.tables, 'public.bag': 9_999 } },
        },
      }
      const failing = restoreBackup(miscounted, { replace: true, databaseUrl: database })
      await expect(failing).rejects.toThrow(/restored \d+ rows of public\.bag, not 9999/)
      expect(await queryRows(database, 'select count(*)::int as n from written_since')).toEqual([{ n: 0 }])

      const restored = await restoreBackup(archive, {
        replace: true,
        databaseUrl: database,
        content: lake.content,
      })
      expect(compareCounts(archive.manifest, restored).isSame).toBe(true)
      expect(restored.tables).not.toHaveProperty('public.written_since')
      expect(await readContent(lake.client)).toEqual(expected.content)
    },
  )
})
