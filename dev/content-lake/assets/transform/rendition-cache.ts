import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { limitConcurrency } from '../limit-concurrency.ts'

/** After this time without a request, in milliseconds, background rendering starts: a page requests all its pictures sooner. */
const idleMs = 250

interface Rendition {
  key: string
  bytes: Buffer
}

/**
 * Stores every rendition on disk by the hash of its request, and never renders the same one twice at once. Renditions
 * that no request waits for are rendered one at a time, and only while nothing else is.
 */
export class RenditionCache {
  readonly #folder: string
  readonly #running = new Map<string, Promise<Rendition>>()
  readonly #limit = limitConcurrency(2)
  readonly #later = new Map<string, () => Promise<Buffer>>()
  readonly #onProblem: (sentence: string, cause?: unknown) => void
  #renderingLater: Promise<void> | undefined

  constructor(folder: string, onProblem: (sentence: string, cause?: unknown) => void) {
    this.#folder = folder
    this.#onProblem = onProblem
  }

  static keyOf(request: unknown): string {
    return createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 40)
  }

  async cached(key: string): Promise<Rendition | undefined> {
    const bytes = await this.#read(key)
    return bytes && { key, bytes }
  }

  renderLater(key: string, render: () => Promise<Buffer>): void {
    this.#later.set(key, render)
    this.#renderingLater ??= this.#renderWaiting().finally(() => (this.#renderingLater = undefined))
  }

  /** Discards waiting renditions; resolves when the running ones have ended. */
  async close(): Promise<void> {
    this.#later.clear()
    await this.#renderingLater
    await Promise.allSettled(this.#running.values())
  }

  async get(key: string, render: () => Promise<Buffer>): Promise<Rendition> {
    const cached = await this.cached(key)
    if (cached) return cached
    const running = this.#running.get(key)
    if (running) return running
    const rendering = this.#limit(render).then(async (bytes) => {
      await this.#write(key, bytes)
      return { key, bytes }
    })
    this.#running.set(key, rendering)
    try {
      return await rendering
    } finally {
      this.#running.delete(key)
    }
  }

  async #renderWaiting(): Promise<void> {
    for (;;) {
      await setTimeout(idleMs)
      const [next] = this.#later
      if (!next) return
      if (this.#running.size > 0) continue
      const [key, render] = next
      await this.get(key, render).catch((cause: unknown) =>
        this.#onProblem('a picture could not be rendered', cause),
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
    const temporary = `${path}.${randomUUID()}`
    await writeFile(temporary, bytes)
    await rename(temporary, path)
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key)
  }
}
