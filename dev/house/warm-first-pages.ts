import { setTimeout } from 'node:timers/promises'

const firstPages = ['/', '/collections/watches-and-time', '/products/meridienne']
/** Wider ones are for the few screens that ask for them. */
const widest = 1200
const picturesAPage = 3

/**
 * Asks for what a newcomer sees first, so that its pictures are drawn before they are looked at. Takes `mostMs` at the most:
 * what has been asked for by then goes on being drawn.
 */
export async function warmFirstPages(siteUrl: string, mostMs = 1500): Promise<void> {
  const giveUp = new AbortController()
  const warmed = Promise.all(firstPages.map((path) => warmPage(siteUrl, path)))
  await Promise.race([warmed, setTimeout(mostMs, undefined, giveUp).catch(() => undefined)])
  giveUp.abort()
}

/** A page that cannot be had is seen when it is visited; nothing depends on it here. */
async function warmPage(siteUrl: string, path: string): Promise<void> {
  try {
    const page = await (await fetch(siteUrl + path)).text()
    await Promise.all(firstPictures(page).map((address) => ask(siteUrl + address)))
  } catch {
    return
  }
}

/** The addresses of a page's first pictures, in the widths that most screens take. */
export function firstPictures(page: string): string[] {
  const sets = page.matchAll(/<img[^>]*\ssrcset="([^"]+)"/g).take(picturesAPage)
  return [...sets].flatMap(([, set = '']) =>
    set.split(', ').flatMap((candidate) => {
      const [address = '', width = ''] = candidate.replaceAll('&amp;', '&').split(' ')
      return Number.parseInt(width) <= widest ? [address] : []
    }),
  )
}

async function ask(address: string): Promise<void> {
  const answer = await fetch(address, { headers: { accept: 'image/avif,image/webp,*/*' } })
  await answer.arrayBuffer()
}
