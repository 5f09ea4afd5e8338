/** An answer in the form in which it leaves the house. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export type Encoding = 'br' | 'identity'

const isBrotliAccepted = /(^|[,\s])br\s*($|[,;](?!\s*q=0(\.0*)?\s*($|,)))/

/** What to send to a visitor: brotli where it is taken; undefined where the server must find another way. */
export function encodingFor(acceptEncoding: string | undefined): Encoding | undefined {
  if (isBrotliAccepted.test(acceptEncoding ?? '')) return 'br'
  return acceptEncoding === undefined || acceptEncoding === 'identity' ? 'identity' : undefined
}

const freshForMs = 1000
const mostKept = 500

/**
 * The pages that Astro's cache has just answered, as bytes: for a second they are given again without waking Astro, which
 * spends some fifty times longer on finding a page than a socket does on sending it. Any page forgotten empties it.
 */
export interface RecentAnswers {
  find(address: string, encoding: Encoding): Answer | undefined
  keep(address: string, encoding: Encoding, answer: Answer): void
  forget(): void
}

export function createRecentAnswers(now: () => number = () => performance.now()): RecentAnswers {
  const kept = new Map<string, { answer: Answer; until: number }>()
  const keyOf = (address: string, encoding: Encoding) => `${encoding} ${address}`
  return {
    find(address, encoding) {
      const found = kept.get(keyOf(address, encoding))
      return found && found.until > now() ? found.answer : undefined
    },
    keep(address, encoding, answer) {
      if (kept.size >= mostKept) kept.clear()
      kept.set(keyOf(address, encoding), { answer, until: now() + freshForMs })
    },
    forget: () => kept.clear(),
  }
}
