import { randomBytes } from 'node:crypto'

/** Random codes that can be redeemed once within a short time. They are used in URLs, where a token must not appear. */
export class OneTimeCodes<Value> {
  readonly #lifetimeMs: number
  readonly #codes = new Map<string, { value: Value; expiresAt: number }>()

  constructor(lifetimeMs: number) {
    this.#lifetimeMs = lifetimeMs
  }

  issue(value: Value): string {
    const now = Date.now()
    for (const [code, { expiresAt }] of this.#codes) if (expiresAt < now) this.#codes.delete(code)
    const code = randomBytes(24).toString('base64url')
    this.#codes.set(code, { value, expiresAt: now + this.#lifetimeMs })
    return code
  }

  redeem(code: string): { value: Value } | undefined {
    const found = this.#codes.get(code)
    this.#codes.delete(code)
    return found && found.expiresAt >= Date.now() ? { value: found.value } : undefined
  }
}
