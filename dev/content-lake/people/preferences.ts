import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type Values = Record<string, Record<string, unknown>>

/** The Studio's preferences of each user: the width of a pane, the order of a list. */
export class Preferences {
  readonly #path: string
  readonly #values: Values
  #writing: Promise<unknown> = Promise.resolve()

  private constructor(path: string, values: Values) {
    this.#path = path
    this.#values = values
  }

  static async open(folder: string): Promise<Preferences> {
    const path = join(folder, 'preferences.json')
    try {
      return new Preferences(path, JSON.parse(await readFile(path, 'utf8')) as Values)
    } catch {
      // Preferences are not content, so a damaged file is replaced by an empty one.
      return new Preferences(path, {})
    }
  }

  get(userId: string, key: string): unknown {
    return this.#values[userId]?.[key] ?? null
  }

  async set(userId: string, pairs: readonly { key: string; value: unknown }[]): Promise<void> {
    const own = (this.#values[userId] ??= {})
    for (const { key, value } of pairs) own[key] = value
    this.#writing = this.#writing.then(async () => {
      await writeFile(`${this.#path}.new`, JSON.stringify(this.#values))
      await rename(`${this.#path}.new`, this.#path)
    })
    await this.#writing
  }
}
