// Starts a storefront process whose Studio is on another origin.
import { expect, test } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { environmentOfOtherStorefront, otherStorefronts } from '../support/server/site-config.ts'
import { startChild, waitUntilReady } from '../../../dev/site/processes/child.ts'
import { lakeClient } from '../support/content/lake-client.ts'

const studioUrl = 'https://studio.example.com/desk'

test('a Studio on another origin may frame the pages that it previews, and no others', async () => {
  const storefront = startChild('storefront of a Studio elsewhere', ['src/serve.ts'], {
    ...environmentOfOtherStorefront(otherStorefronts.previewing),
    SANITY_STUDIO_URL: studioUrl,
  })
  const at = (path: string) => `http://localhost:${otherStorefronts.previewing}${path}`
  // The Studio writes this document before it requests a preview.
  const secret = randomUUID()
  await lakeClient().create({
    _id: `drafts.${randomUUID()}`,
    _type: 'sanity.previewUrlSecret',
    secret,
    source: 'sanity/presentation',
    studioUrl: studioUrl,
    userId: 'editor',
  })
  try {
    await waitUntilReady(at('/healthz'), storefront)
    const admitted = await fetch(at(`/api/preview/enable?sanity-preview-secret=${secret}`), {
      redirect: 'manual',
    })
    expect(admitted.status).toBe(307)
    const [cookie = '', ...attributes] = admitted.headers.get('set-cookie')?.split('; ') ?? []
    expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=None', 'Secure', 'Partitioned']))
    const opened = new URL(admitted.headers.get('location') ?? '', at('/')).href
    const kept = await fetch(opened, { redirect: 'manual', headers: { cookie } })
    expect([kept.status, kept.headers.get('location')]).toEqual([307, '/'])
    const lost = await fetch(opened, { redirect: 'manual' })
    expect(lost.headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self' https://studio.example.com",
    )
    expect(await lost.text()).toContain(
      `<a href="/api/preview/enable?sanity-preview-secret=${secret}" target="_blank"`,
    )
    const framing = async (headers: Record<string, string>) => {
      const page = await fetch(at('/stories/the-apprentice'), { headers })
      return /frame-ancestors [^;]*/.exec(page.headers.get('content-security-policy') ?? '')?.[0]
    }
    expect(await framing({ cookie })).toBe("frame-ancestors 'self' https://studio.example.com")
    expect(await framing({})).toBe("frame-ancestors 'self'")
  } finally {
    await storefront.stop()
  }
})
