import { existsSync } from 'node:fs'
import { join } from 'node:path'

const endings = ['jpg', 'webp', 'png']

/** The document without missing pictures, and their file names. */
export interface FoundPictures {
  document: unknown
  missing: string[]
}

/**
 * Replaces each picture's file name by the importer's address of the file. A picture without a file is left out and
 * reported, so that no reference is broken.
 */
export function findPictures(document: unknown, imagesFolder: string): FoundPictures {
  const missing: string[] = []
  const absent = Symbol('absent')

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk).filter((item) => item !== absent)
    if (typeof value !== 'object' || value === null) return value
    const record = value as Record<string, unknown>
    if (record['_type'] === 'picture') return findOne(record)
    const walked = Object.entries(record).map(([name, field]) => [name, walk(field)] as const)
    // A plate without its picture is left out too.
    if (record['_type'] === 'plate' && walked.some(([, field]) => field === absent)) return absent
    return Object.fromEntries(walked.filter(([, field]) => field !== absent))
  }

  function findOne({ file, _type, ...words }: Record<string, unknown>): unknown {
    const found = endings
      .map((ending) => `${String(file)}.${ending}`)
      .find((name) => existsSync(join(imagesFolder, name)))
    if (found === undefined) missing.push(String(file))
    return found === undefined ? absent : { _type, _sanityAsset: `image@file://./images/${found}`, ...words }
  }

  return { document: walk(document), missing }
}
