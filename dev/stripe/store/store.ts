import { openJournal, type Write } from './journal.ts'
import { TABLE_NAMES, type Tables } from './tables.ts'

type Name = keyof Tables

/** Rows by id, in the order of creation. To change a row, put a new one under the same id. */
export interface Store {
  find: <N extends Name>(table: N, id: string) => Tables[N] | undefined
  all: <N extends Name>(table: N) => Tables[N][]
  put: <N extends Name>(table: N, id: string, row: Tables[N]) => void
  remove: (table: Name, id: string) => void
  /** Writes everything that `work` writes, in memory and on disk, or nothing. Synchronous, so that nothing runs in between. */
  transaction: <T>(work: () => T) => T
  close: () => void
}

export function openStore(
  folder: string,
  isRetained: (table: Name, row: unknown) => boolean = () => true,
): Store {
  const journal = openJournal(folder)
  const tables = new Map<string, Map<string, unknown>>(TABLE_NAMES.map((name) => [name, new Map()]))
  const rowsOf = (name: string) => {
    const rows = tables.get(name)
    if (!rows) throw new Error(`The journal contains an unknown table, "${name}".`)
    return rows
  }
  const apply = ([name, id, value]: Write) => {
    if (value === null) rowsOf(name).delete(id)
    else rowsOf(name).set(id, value)
  }
  journal.replay().flat().forEach(apply)

  const retained: Write[] = TABLE_NAMES.flatMap((name) =>
    [...rowsOf(name)].filter(([, row]) => isRetained(name, row)).map(([id, row]): Write => [name, id, row]),
  )
  for (const name of TABLE_NAMES) rowsOf(name).clear()
  retained.forEach(apply)
  journal.rewrite(retained)

  let open: { writes: Write[]; undo: Write[] } | null = null
  const write = (name: Name, id: string, value: unknown): void => {
    if (!open) return store.transaction(() => write(name, id, value))
    open.undo.push([name, id, rowsOf(name).get(id) ?? null])
    // A copy, so that the caller cannot change the row through the object it passed.
    const row: Write = [name, id, structuredClone(value)]
    open.writes.push(row)
    apply(row)
  }

  const store: Store = {
    find: <N extends Name>(table: N, id: string) =>
      structuredClone(rowsOf(table).get(id)) as Tables[N] | undefined,
    all: <N extends Name>(table: N) => [...rowsOf(table).values()] as Tables[N][],
    put: (table, id, row) => write(table, id, row),
    remove: (table, id) => write(table, id, null),
    transaction: (work) => {
      if (open) return work()
      open = { writes: [], undo: [] }
      try {
        const result = work()
        if (open.writes.length > 0) journal.append(open.writes)
        return result
      } catch (error) {
        open.undo.reverse().forEach(apply)
        throw error
      } finally {
        open = null
      }
    },
    close: () => journal.close(),
  }
  return store
}
