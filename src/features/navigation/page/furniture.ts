import { addressOf } from './addresses.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { commonMessages } from '#i18n/messages/index.ts'

interface Link {
  readonly title: string
  readonly href: string
}

/** What stands in every room whatever is shown in it: the name over the door, the ways on, the words at the foot. */
export interface Furniture {
  readonly name: string
  readonly navigation: readonly Link[]
  readonly footer: readonly { readonly title: string; readonly links: readonly Link[] }[]
  /** The sentence the house takes its leave with. */
  readonly lastLine?: string | undefined
  /** Whose house it is, where it stands, since when. */
  readonly imprint: { readonly whose: string; readonly since?: string }
  readonly announcement?: string | undefined
  /** The cache tags of all this; none when the archive did not answer. */
  readonly tags: readonly string[]
}

const known = new WeakMap<object, Promise<Furniture>>()

/**
 * The furniture of a request, fetched once however many ask. It never fails: when the house's words cannot be had there
 * is a bare room with a way home, because an error page too has a header.
 */
export function furnitureOf(locals: App.Locals): Promise<Furniture> {
  let furniture = known.get(locals)
  if (!furniture)
    known.set(locals, (furniture = fetchFurniture(locals).catch(() => bareFurniture(locals.locale))))
  return furniture
}

async function fetchFurniture({ house, locale }: App.Locals): Promise<Furniture> {
  const found = await house.content.house(locale)
  if (!found) return bareFurniture(locale)
  const { name, navigation, footer, footerLine, announcement, legalName, returnAddress, founded } = found.data
  const words = commonMessages(locale)
  const link = ({ title, path }: { title: string; path: string }) => ({
    title,
    href: addressOf(locale, path),
  })
  return {
    name,
    navigation: navigation.map(link),
    footer: footer.map((column) => ({ title: column.title, links: column.links.map(link) })),
    lastLine: footerLine ?? undefined,
    imprint: {
      whose: `${legalName}, ${returnAddress.locality}`,
      since: words.since(formatNumber(locale, founded, { useGrouping: false })),
    },
    announcement: announcement ?? undefined,
    tags: found.tags,
  }
}

function bareFurniture(locale: Locale): Furniture {
  const words = commonMessages(locale)
  return {
    name: 'Maison',
    navigation: [{ title: words.home, href: addressOf(locale, '/') }],
    footer: [],
    imprint: { whose: 'Maison' },
    tags: [],
  }
}
