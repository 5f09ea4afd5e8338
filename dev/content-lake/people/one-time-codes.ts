import { randomBytes } from 'node:crypto'

/** Random codes that stand for something once, for a short while: in an address, where a token must not be. */
export class OneTimeCodes<Value> {
  readonly #goodForMs: number
  readonly #codes = new Map<string, { value: Value; until: number }>()

  constructor(goodForMs: number) {
    this.#goodForMs = goodForMs
  }

  issue(value: Value): string {
    const now = Date.now()
    for (const [code, { until }] of this.#codes) if (until < now) this.#codes.delete(code)
    const code = randomBytes(24).toString('base64url')
    this.#codes.set(code, { value, until: now + this.#goodForMs })
    return code
  }

  redeem(code: string): { value: Value } | undefined {
    const found = this.#codes.get(code)
    this.#codes.delete(code)
    return found && found.until >= Date.now() ? { value: found.value } : undefined
  }
}
