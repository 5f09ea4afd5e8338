import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = (place: string): string => fileURLToPath(new URL(place, import.meta.url))
const finals = path('../rendered.json')
const drafts = path('../../../.cache/atelier/drafts/rendered.json')

type Ledger = Record<string, string>

/** Drafts are for the eye: nothing of them is committed, their ledger neither. */
export const draftPrefix = 'drafts/'

const ledgerOf = (key: string): string => (key.startsWith(draftPrefix) ? drafts : finals)

/**
 * What was rendered from what: file name to the hash of everything it came from. Committed with the pictures, and read
 * anew each time, because more than one queue may be at work.
 */
const readLedger = (file: string): Ledger =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ledger) : {}

export const hashOf = (...inputs: (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(input)
  return hash.digest('hex').slice(0, 16)
}

/**
 * Runs a task unless its target exists and was made from the same inputs. Stopped and started again, the queue goes on
 * where it was.
 */
export async function once(
  target: string,
  key: string,
  hash: string,
  task: () => Promise<void>,
): Promise<boolean> {
  const ledger = ledgerOf(key)
  if (existsSync(target) && readLedger(ledger)[key] === hash) return false
  mkdirSync(dirname(target), { recursive: true })
  const began = Date.now()
  await task()
  const entries = Object.entries({ ...readLedger(ledger), [key]: hash })
  const sorted = Object.fromEntries(entries.sort(([x], [y]) => x.localeCompare(y)))
  writeFileSync(ledger, JSON.stringify(sorted, null, 2) + '\n')
  console.log(`${key}  ${((Date.now() - began) / 1000).toFixed(0)} s`)
  return true
}

const drawing = [
  'stage.ts',
  '../../../src/viewer/three/light/floor-shadow.ts',
  '../../../src/viewer/three/light/sun.ts',
  '../../../src/viewer/three/model/load-piece.ts',
  '../../../src/viewer/three/light/studio-light.ts',
]

/** The code that draws on the stage, without its comments and spaces: when it changes, what it drew is stale. */
export const stageCode = (): string[] =>
  drawing.map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/\/\*\*.*?\*\/|\/\/ [^\n]*|\s+/gs, ''),
  )
