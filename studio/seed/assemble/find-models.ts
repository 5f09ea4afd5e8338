import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedDocument } from '../writing/seed-document.ts'

export interface FoundModels {
  document: SeedDocument
  missing: string[]
}

/** Leaves out a model or a turn whose files are not in the public folder yet, and names them. */
export function findModels(document: SeedDocument, publicFolder: string): FoundModels {
  const missing: string[] = []
  const kept = { ...document }
  for (const [field, property] of [
    ['model', 'file'],
    ['spin', 'path'],
  ] as const) {
    const value = kept[field] as Record<string, unknown> | undefined
    if (value === undefined) continue
    const address = String(value[property])
    if (existsSync(join(publicFolder, address))) continue
    missing.push(address)
    delete kept[field]
  }
  return { document: kept, missing }
}
