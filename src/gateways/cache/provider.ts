import memoryProvider from 'astro/cache/memory'
import type { CacheProviderFactory } from 'astro'
import { openHouse } from '#server'
import { keepCompressed } from './compressed-pages.ts'

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
  let forgetCount = 0
  const forgottenAt = new Map<string, number>()

  function forget(tags: readonly string[] | 'everything') {
    forgetCount += 1
    if (tags === 'everything') {
      memory = create()
      wipedAt = forgetCount
      return
    }
    for (const tag of tags) forgottenAt.set(tag, forgetCount)
    void memory.invalidate({ tags: [...tags] })
  }
  let wipedAt = 0
  let subscribed: Promise<void> | undefined

  return {
    name: 'house-memory',
    async onRequest(context, next) {
      subscribed ??= openHouse().then((house) => house.forgetting.subscribe(forget))
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
        return response
      })
      return answer.headers.get('X-Astro-Cache') === 'HIT' ? compress(context.request, answer) : answer
    },
    async invalidate({ tags, path }) {
      if (path !== undefined) await memory.invalidate({ path })
      if (tags !== undefined) {
        const house = await openHouse()
        await house.forgetting.forget(typeof tags === 'string' ? [tags] : tags)
      }
    },
  }
}

export default createProvider
