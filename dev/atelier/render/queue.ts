import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = (place: string): string => fileURLToPath(new URL(place, import.meta.url))
const finals = path('../rendered.json')
const drafts = path('../../../.cache/atelier/drafts/rendered.json')

type Ledger = Record<string, string>

/** Drafts have their own ledger, which is not committed. */
export const draftPrefix = 'drafts/'

const ledgerOf = (key: string): string => (key.startsWith(draftPrefix) ? drafts : finals)

/**
 * The ledger: file name to the hash of all inputs of the picture. It is committed with the pictures, and read again each
 * time, because several processes may render at once.
 */
const readLedger = (file: string): Ledger =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ledger) : {}

export const hashOf = (...inputs: (string | Buffer)[]): string => {
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(input)
  return hash.digest('hex').slice(0, 16)
}

/**
 * Runs a task unless its target exists and was made from the same inputs, so that an interrupted run can continue.
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
  '../../../src/viewer/three/model/load-model.ts',
  '../../../src/viewer/three/light/studio-light.ts',
]

/** The code of the stage without comments and whitespace: an input of every picture that the stage draws. */
export const stageCode = (): string[] =>
  drawing.map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/\/\*\*.*?\*\/|\/\/ [^\n]*|\s+/gs, ''),
  )
