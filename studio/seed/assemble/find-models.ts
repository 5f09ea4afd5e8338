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
  const { model, spin, ...rest } = document
  const isMade = (address: unknown): boolean => {
    const made = existsSync(join(publicFolder, String(address)))
    if (!made) missing.push(String(address))
    return made
  }
  const kept = {
    ...(isRecord(model) && isMade(model['file']) && { model }),
    ...(isRecord(spin) && isMade(spin['path']) && { spin }),
  }
  return { document: { ...rest, ...kept } as SeedDocument, missing }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
