import type { Calendar } from '../emails/letters.ts'
import { defaultLocale, type LocaleCode, locales } from '#i18n/locales.ts'
import { writeInvitation } from './write-invitation.ts'

/** Writes visits as calendar files in the house's name. */
export function createCalendar({
  siteUrl,
  houseName,
}: {
  readonly siteUrl: string
  readonly houseName: () => Promise<string>
}): Calendar {
  return {
    async write(visit, method, localeCode) {
      const locale = locales[localeCode as LocaleCode] ?? defaultLocale
      return writeInvitation(visit, method, { locale, siteUrl, houseName: await houseName() })
    },
  }
}
