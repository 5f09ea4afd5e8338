import { addressOf } from './addresses.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { commonMessages } from '#i18n/messages/index.ts'

interface Link {
  readonly title: string
  readonly href: string
}

/** The content of the header and the footer. */
export interface LayoutData {
  readonly name: string
  readonly navigation: readonly Link[]
  readonly footer: readonly { readonly title: string; readonly links: readonly Link[] }[]
  /** The closing sentence of the footer. */
  readonly lastLine?: string | undefined
  /** Legal name and city (`whose`), and the year of foundation. */
  readonly imprint: { readonly whose: string; readonly since?: string }
  readonly announcement?: string | undefined
  /** The cache tags of this content; empty when it could not be fetched. */
  readonly tags: readonly string[]
}

const byRequest = new WeakMap<object, Promise<LayoutData>>()

/**
 * The header and footer of a request, fetched once per request. It never rejects, because error pages have a header too:
 * without the content it contains only a link to the home page.
 */
export function layoutDataOf(locals: App.Locals): Promise<LayoutData> {
  let layoutData = byRequest.get(locals)
  if (!layoutData)
    byRequest.set(
      locals,
      (layoutData = fetchLayoutData(locals).catch(() => fallbackLayoutData(locals.locale))),
    )
  return layoutData
}

async function fetchLayoutData({ app, locale }: App.Locals): Promise<LayoutData> {
  const found = await app.content.house(locale)
  if (!found) return fallbackLayoutData(locale)
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

function fallbackLayoutData(locale: Locale): LayoutData {
  const words = commonMessages(locale)
  return {
    name: 'Maison',
    navigation: [{ title: words.home, href: addressOf(locale, '/') }],
    footer: [],
    imprint: { whose: 'Maison' },
    tags: [],
  }
}
