import { setTimeout } from 'node:timers/promises'

const firstPages = ['/', '/collections/watches-and-time', '/products/meridienne']
/** Widest image to request, in pixels; few screens need a wider one. */
const maxWidth = 1200
const imagesPerPage = 3

/**
 * Requests the first pages of a visit, so that the stand-in has already resized their images. Returns after at most `maxMs`
 * milliseconds; requests sent by then continue.
 */
export async function warmFirstPages(siteUrl: string, maxMs = 1500): Promise<void> {
  const timeout = new AbortController()
  const warmed = Promise.all(firstPages.map((path) => warmPage(siteUrl, path)))
  await Promise.race([warmed, setTimeout(maxMs, undefined, timeout).catch(() => undefined)])
  timeout.abort()
}

/** Errors are ignored: a page that fails here also fails, visibly, when it is visited. */
async function warmPage(siteUrl: string, path: string): Promise<void> {
  try {
    const page = await (await fetch(siteUrl + path)).text()
    await Promise.all(firstImages(page).map((address) => requestImage(siteUrl + address)))
  } catch {
    return
  }
}

/** The addresses of the first images of a page, in the widths that most screens use. */
export function firstImages(page: string): string[] {
  const sets = page.matchAll(/<img[^>]*\ssrcset="([^"]+)"/g).take(imagesPerPage)
  return [...sets].flatMap(([, set = '']) =>
    set.split(', ').flatMap((candidate) => {
      const [address = '', width = ''] = candidate.replaceAll('&amp;', '&').split(' ')
      return Number.parseInt(width) <= maxWidth ? [address] : []
    }),
  )
}

async function requestImage(address: string): Promise<void> {
  const response = await fetch(address, { headers: { accept: 'image/avif,image/webp,*/*' } })
  await response.arrayBuffer()
}
