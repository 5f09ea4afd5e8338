import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { limitConcurrency } from '../limit-concurrency.ts'

/** A browser asks for the next pictures of a page within this after the first have come. */
const idleMs = 250

interface Rendition {
  key: string
  bytes: Buffer
}

/**
 * Keeps every drawn picture on disk under the hash of what was asked for; the same one is never drawn twice at once. What
 * nobody waits for is drawn one at a time, and only while nothing else is.
 */
export class RenditionCache {
  readonly #folder: string
  readonly #underWay = new Map<string, Promise<Rendition>>()
  readonly #limit = limitConcurrency(2)
  readonly #later = new Map<string, () => Promise<Buffer>>()
  readonly #onProblem: (sentence: string, cause?: unknown) => void
  #drawingLater: Promise<void> | undefined

  constructor(folder: string, onProblem: (sentence: string, cause?: unknown) => void) {
    this.#folder = folder
    this.#onProblem = onProblem
  }

  static keyOf(request: unknown): string {
    return createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 40)
  }

  async kept(key: string): Promise<Rendition | undefined> {
    const bytes = await this.#read(key)
    return bytes && { key, bytes }
  }

  drawLater(key: string, draw: () => Promise<Buffer>): void {
    this.#later.set(key, draw)
    this.#drawingLater ??= this.#drawWaiting().finally(() => (this.#drawingLater = undefined))
  }

  /** Draws nothing more; resolves when nothing is being drawn. */
  async close(): Promise<void> {
    this.#later.clear()
    await this.#drawingLater
    await Promise.allSettled(this.#underWay.values())
  }

  async get(key: string, draw: () => Promise<Buffer>): Promise<Rendition> {
    const kept = await this.kept(key)
    if (kept) return kept
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

  async #drawWaiting(): Promise<void> {
    for (;;) {
      await setTimeout(idleMs)
      const [next] = this.#later
      if (!next) return
      if (this.#underWay.size > 0) continue
      const [key, draw] = next
      await this.get(key, draw).catch((cause: unknown) =>
        this.#onProblem('A picture could not be drawn', cause),
      )
      this.#later.delete(key)
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
