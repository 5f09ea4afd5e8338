import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedDocument } from '../writing/seed-document.ts'

export interface FoundModels {
  document: SeedDocument
  missing: string[]
}

interface Glb {
  nodes?: { name?: string }[]
  extensions?: { KHR_materials_variants?: { variants: { name: string }[] } }
}

/**
 * Leaves out a model or a turn whose files are not in the public folder yet, and the names by which a variant, an
 * engraving or a thing to look for points into a model that does not know them; says which.
 */
export function findModels(document: SeedDocument, publicFolder: string): FoundModels {
  const missing: string[] = []
  const { model, spin, ...rest } = document
  const isMade = (address: unknown): boolean => {
    const made = existsSync(join(publicFolder, String(address)))
    if (!made) missing.push(String(address))
    return made
  }
  const hasModel = isRecord(model) && isMade(model['file'])
  // The description is written last: a turn without one is still being photographed.
  const hasSpin = isRecord(spin) && isMade(`${String(spin['path'])}/spin.json`)
  const turned = isRecord(spin) ? { ...rest, variants: findTurns(rest['variants'], spin, publicFolder) } : rest
  const named = hasModel ? nameParts(turned, String(model['file']), publicFolder, missing) : turned
  return {
    document: { ...named, ...(hasModel && { model }), ...(hasSpin && { spin }) } as SeedDocument,
    missing,
  }
}

/** A variant that has been taken around by itself has its turn in a folder named as its finish. */
function findTurns(variants: unknown, spin: Record<string, unknown>, publicFolder: string): unknown {
  if (!Array.isArray(variants)) return variants
  return variants.map((variant: Record<string, unknown>) => {
    const path = `${String(spin['path'])}/${String(variant['materialVariant'])}`
    const isTaken = existsSync(join(publicFolder, path, 'spin.json'))
    return isTaken ? { ...variant, spin: { ...spin, path } } : variant
  })
}

function nameParts(
  document: Record<string, unknown>,
  file: string,
  publicFolder: string,
  missing: string[],
): Record<string, unknown> {
  const glb = readGlb(join(publicFolder, file))
  const finishes = new Set(glb.extensions?.KHR_materials_variants?.variants.map(({ name }) => name))
  const nodes = new Set(glb.nodes?.map(({ name }) => name))
  const { engraving } = document
  const variants = (document['variants'] as Record<string, unknown>[]).map(
    ({ materialVariant, ...variant }) => {
      if (materialVariant === undefined || finishes.has(String(materialVariant))) {
        return { ...variant, ...(materialVariant !== undefined && { materialVariant }) }
      }
      missing.push(`the finish ${String(materialVariant)} in ${file}`)
      return variant
    },
  )
  const craft = (document['craft'] as Record<string, unknown>[]).map(({ place, ...point }) => {
    const node = isRecord(place) ? place['node'] : undefined
    if (node === undefined || nodes.has(String(node))) return { ...point, ...(place !== undefined && { place }) }
    missing.push(`the place ${String(node)} in ${file}`)
    return point
  })
  if (!isRecord(engraving) || engraving['node'] === undefined || nodes.has(String(engraving['node']))) {
    return { ...document, variants, craft }
  }
  const { node, ...plain } = engraving
  missing.push(`the surface ${String(node)} in ${file}`)
  return { ...document, variants, craft, engraving: plain }
}

/** The JSON of a binary glTF: its first chunk, after a header of twelve bytes and eight of its own. */
function readGlb(path: string): Glb {
  const bytes = readFileSync(path)
  return JSON.parse(bytes.subarray(20, 20 + bytes.readUInt32LE(12)).toString('utf8')) as Glb
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
