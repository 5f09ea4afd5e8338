import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { limitConcurrency } from '../limit-concurrency.ts'

interface Rendition {
  key: string
  bytes: Buffer
}

/** Keeps every drawn picture on disk under the hash of what was asked for; the same one is never drawn twice at once. */
export class RenditionCache {
  readonly #folder: string
  readonly #underWay = new Map<string, Promise<Rendition>>()
  readonly #limit = limitConcurrency(2)

  constructor(folder: string) {
    this.#folder = folder
  }

  static keyOf(request: unknown): string {
    return createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 40)
  }

  async get(key: string, draw: () => Promise<Buffer>): Promise<Rendition> {
    const kept = await this.#read(key)
    if (kept) return { key, bytes: kept }
    const underWay = this.#underWay.get(key)
    if (underWay) return underWay
    const drawing = this.#limit(draw).then(async (bytes) => {
      await this.#write(key, bytes)
      return { key, bytes }
    })
    this.#underWay.set(key, drawing)
    try {
      return await drawing
    } finally {
      this.#underWay.delete(key)
    }
  }

  async #read(key: string): Promise<Buffer | undefined> {
    return readFile(this.#pathOf(key)).catch(() => undefined)
  }

  async #write(key: string, bytes: Buffer): Promise<void> {
    const path = this.#pathOf(key)
    await mkdir(join(path, '..'), { recursive: true })
    const aside = `${path}.${randomUUID()}`
    await writeFile(aside, bytes)
    await rename(aside, path)
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key)
  }
}
