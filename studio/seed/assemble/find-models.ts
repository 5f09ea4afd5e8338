import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedDocument } from '../writing/seed-document.ts'

/** The document without what is missing, and the missing files and names. */
export interface FoundModels {
  document: SeedDocument
  missing: string[]
}

interface Glb {
  nodes?: { name?: string }[]
  extensions?: { KHR_materials_variants?: { variants: { name: string }[] } }
}

/**
 * Leaves out a model or a spin whose files are not in the public folder, and references of variants, engraving and craft
 * points to names that the model does not have. Reports what was left out.
 */
export function findModels(document: SeedDocument, publicFolder: string): FoundModels {
  const missing: string[] = []
  const { model, spin, ...rest } = document
  const isAvailable = (address: unknown): boolean => {
    const exists = existsSync(join(publicFolder, String(address)))
    if (!exists) missing.push(String(address))
    return exists
  }
  const hasModel = isRecord(model) && isAvailable(model['file'])
  // spin.json is written last; without it the spin is incomplete.
  const hasSpin = isRecord(spin) && isAvailable(`${String(spin['path'])}/spin.json`)
  const withSpins = isRecord(spin) ? { ...rest, variants: findSpins(rest['variants'], spin, publicFolder) } : rest
  const checked = hasModel ? checkModelNames(withSpins, String(model['file']), publicFolder, missing) : withSpins
  return {
    document: { ...checked, ...(hasModel && { model }), ...(hasSpin && { spin }) } as SeedDocument,
    missing,
  }
}

/** Adds the spin of a variant, which is in a folder named after its material variant. */
function findSpins(variants: unknown, spin: Record<string, unknown>, publicFolder: string): unknown {
  if (!Array.isArray(variants)) return variants
  return variants.map((variant: Record<string, unknown>) => {
    const path = `${String(spin['path'])}/${String(variant['materialVariant'])}`
    const hasOwnSpin = existsSync(join(publicFolder, path, 'spin.json'))
    return hasOwnSpin ? { ...variant, spin: { ...spin, path } } : variant
  })
}

/** Removes material variants, nodes of craft points and the engraving node that the GLB does not have. */
function checkModelNames(
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

/** Reads the JSON of a binary glTF: the first chunk, after the file header (12 bytes) and its own header (8 bytes). */
function readGlb(path: string): Glb {
  const bytes = readFileSync(path)
  return JSON.parse(bytes.subarray(20, 20 + bytes.readUInt32LE(12)).toString('utf8')) as Glb
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
