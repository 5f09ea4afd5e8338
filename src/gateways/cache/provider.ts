import memoryProvider from 'astro/cache/memory'
import type { CacheProviderFactory } from 'astro'
import { openHouse } from '#server'
import { keepCompressed } from './compressed-pages.ts'
import { narrowPolicy } from './narrow-policy.ts'
import { type Answer, encodingFor, type RecentAnswers } from './recent-answers.ts'

const policyHeader = 'Content-Security-Policy'

/** A page about to be kept, with the policy of what it holds. */
async function withItsPolicy(page: Response): Promise<Response> {
  const policy = page.headers.get(policyHeader)
  if (policy === null) return page
  const html = await page.text()
  const headers = new Headers(page.headers)
  headers.set(policyHeader, narrowPolicy(policy, html))
  return new Response(html, { status: page.status, headers })
}

function unkept(response: Response): Response {
  const headers = new Headers(response.headers)
  for (const name of ['CDN-Cache-Control', 'Cache-Tag']) headers.delete(name)
  headers.set('Cache-Control', 'private, no-store')
  return new Response(response.body, { status: response.status, headers })
}

const createProvider: CacheProviderFactory<{ max: number }> = (config) => {
  const create = () => memoryProvider(config)
  let memory = create()
  const compress = keepCompressed(config?.max ?? 1000)
  let recent: RecentAnswers | undefined
  let forgetCount = 0
  const forgottenAt = new Map<string, number>()
  let wipedAt = 0

  function forget(tags: readonly string[] | 'everything') {
    forgetCount += 1
    recent?.forget()
    if (tags === 'everything') {
      memory = create()
      wipedAt = forgetCount
      return
    }
    for (const tag of tags) forgottenAt.set(tag, forgetCount)
    void memory.invalidate({ tags: [...tags] })
  }
  let subscribed: Promise<void> | undefined

  /** A page out of the cache as it goes over the wire, kept a moment for those who ask for the same. */
  async function send(request: Request, kept: Response, startedAt: number): Promise<Response> {
    const encoding = encodingFor(request.headers.get('Accept-Encoding') ?? undefined)
    const isPage = kept.status === 200 && kept.headers.get('Content-Type')?.startsWith('text/html')
    if (!isPage || encoding === undefined || kept.headers.has('Vary')) return kept
    const page = Buffer.from(await kept.arrayBuffer())
    const body = encoding === 'br' ? await compress(page) : page
    const headers = new Headers(kept.headers)
    headers.append('Vary', 'Accept-Encoding')
    headers.set('Content-Length', String(body.length))
    if (encoding === 'br') headers.set('Content-Encoding', 'br')
    const answer: Answer = { headers: Object.fromEntries(headers), body }
    const { host, pathname, search } = new URL(request.url)
    if (forgetCount === startedAt) recent?.keep(`${host}${pathname}${search}`, encoding, answer)
    return new Response(new Uint8Array(body), { headers })
  }

  return {
    name: 'house-memory',
    async onRequest(context, next) {
      subscribed ??= openHouse().then((house) => {
        recent = house.recentAnswers
        house.forgetting.subscribe(forget)
      })
      await subscribed
      // What an editor is shown is neither kept nor taken from what is kept.
      const { previews } = await openHouse()
      if (previews.read(context.request.headers.get('cookie'))) return unkept(await next())
      const startedAt = forgetCount
      const answer = await memory.onRequest!(context, async () => {
        const response = await next()
        // What was forgotten while this page was being rendered must not be remembered from its older words.
        const tags = response.headers.get('Cache-Tag')?.split(',') ?? []
        const isOutdated =
          wipedAt > startedAt || tags.some((tag) => (forgottenAt.get(tag.trim()) ?? 0) > startedAt)
        if (isOutdated) response.headers.delete('CDN-Cache-Control')
        return response.headers.has('CDN-Cache-Control') ? withItsPolicy(response) : response
      })
      return answer.headers.get('X-Astro-Cache') === 'HIT' ? send(context.request, answer, startedAt) : answer
    },
    async invalidate({ tags, path }) {
      if (path !== undefined) {
        recent?.forget()
        await memory.invalidate({ path })
      }
      if (tags !== undefined) {
        const house = await openHouse()
        await house.forgetting.forget(typeof tags === 'string' ? [tags] : tags)
      }
    },
  }
}

export default createProvider
