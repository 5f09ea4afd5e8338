import { findReturn, type ReturnWithItems } from '../find-return.ts'
import type { Picture } from '#content/picture.ts'
import { returnAddressLines } from '../rules/return-address.ts'
import { checkOrder, type CheckedOrder } from '../rules/check-order.ts'

/** The page of a link under `/returns`: an order to choose items from, or an existing return. */
export type ReturnPage =
  | {
      readonly kind: 'choose'
      readonly checked: CheckedOrder
      /** By product id; an unpublished product has none. */
      readonly pictures: ReadonlyMap<string, Picture>
    }
  | { readonly kind: 'return'; readonly found: ReturnWithItems; readonly address: readonly string[] }

/** Reads the page of a link's token; `undefined` for an unknown token. */
export async function readReturnPage(
  { app, locale }: Pick<App.Locals, 'app' | 'locale'>,
  token: string,
): Promise<ReturnPage | undefined> {
  const checked = await checkOrder(app.db, token, app.clock.now())
  if (checked) {
    const slugs = checked.lines.flatMap(({ line }) => line.productSlug ?? [])
    const cards = await app.content.productCards(slugs, locale)
    const pictures = cards.data.map(({ _id, hero, pictures }) => [_id, pictures[0] ?? hero] as const)
    return { kind: 'choose', checked, pictures: new Map(pictures) }
  }
  const found = await findReturn(app.db, token)
  if (!found) return undefined
  const profile = await app.content.house(locale)
  if (!profile) return { kind: 'return', found, address: [] }
  return { kind: 'return', found, address: returnAddressLines(locale.tag, profile.data) }
}
