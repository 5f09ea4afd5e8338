import { existsSync } from 'node:fs'
import { join } from 'node:path'

const endings = ['jpg', 'webp', 'png']

export interface FoundPictures {
  document: unknown
  missing: string[]
}

/**
 * Turns each picture's file name into the importer's address of that file. A picture whose file has not been
 * rendered is left out whole, so that no reference is ever broken, and its name is reported.
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
    // A plate in a story is nothing without its picture.
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
