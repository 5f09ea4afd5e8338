import { describe, expect, test } from 'vitest'
import { gift, giftLine } from '#features/bag/gifts/tables.ts'
import { changeLine } from '#features/bag/change-line.ts'
import { checkGift, type GiftField, type GiftInput } from '#features/gift/rules/check-gift.ts'
import { composeGift } from '#features/gift/compose-gift.ts'
import { discardGift } from '#features/bag/gifts/discard-gift.ts'
import { locales } from '#i18n/locales.ts'
import { openShop, plainGift } from '../../support/shop.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/database/with-database.ts'

/** A gift with every optional part and a delivery address. */
const full: GiftInput = {
  ...plainGift,
  seal: 'oxblood',
  sealInitials: 'r. s.',
  cardMessage: 'For the trains you have not caught yet.\n\nInès',
  recipientName: 'Rafael Sorel',
  line1: '3 rue Haute',
  city: 'Lyon',
  postalCode: '69005',
  country: 'FR',
  deliverNotBefore: '2026-12-24',
}

withDatabase('a gift', (app) => {
  const content = createTestCatalog([
    { sku: 'WATCH', prices: { EUR: 1_840_000, USD: 1_930_000 }, availability: 'made-to-order' },
    { sku: 'PEN', prices: { EUR: 238_000 }, availability: 'made-to-order' },
  ])
  const shop = openShop(app, content, () => {
    throw new Error('no checkout begins in these tests')
  })
  const deps = () => ({ db: app.db, clock: app.clock })
  const today = () => app.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  async function check(input: Partial<GiftInput>, locale = locales.en) {
    const { data: options } = await content.giftOptions(locale)
    return checkGift({ ...full, ...input }, { options, locale, today: today() })
  }

  test('a gift is stored with its lines, parts and message, and counts in the total of the bag', async () => {
    const token = await shop.place('WATCH')
    await shop.place('PEN', { token })
    await shop.wrap(token, { ...full, box: 'bone' })
    const bag = await shop.see(token)
    expect(bag?.gifts).toMatchObject([
      {
        sealInitials: 'RS',
        cardMessage: 'For the trains you have not caught yet.\n\nInès',
        recipientAddress: { line1: '3 rue Haute', city: 'Lyon', postalCode: '69005', country: 'FR' },
        deliverNotBefore: '2026-12-24',
        total: { amount: 14_000 },
        isOutdated: false,
      },
    ])
    expect(bag?.gifts[0]?.lineIds).toEqual(bag?.items.map(({ id }) => id))
    expect(bag?.total.amount).toBe(1_840_000 + 238_000 + 14_000)
    expect((await shop.see(token, locales['en-us']))?.gifts[0]?.total).toEqual({
      amount: 14_700,
      currency: 'USD',
    })
  })

  test('a gift is deleted with the last of its lines', async () => {
    const token = await shop.place('WATCH')
    await shop.wrap(token, full)
    const lineId = (await shop.see(token))?.items[0]?.id ?? ''
    await changeLine(deps(), { token, lineId, quantity: 0 })
    expect(await app.db.select().from(gift)).toEqual([])
  })

  test('a line belongs to one gift at most, and a gift composed again keeps its id', async () => {
    const token = await shop.place('WATCH')
    const first = await shop.wrap(token, full)
    const second = await shop.wrap(token, full)
    expect(await app.db.select().from(giftLine)).toMatchObject([{ giftId: second }])
    expect((await app.db.select().from(gift)).map(({ id }) => id)).toEqual([second])
    expect(first).not.toBe(second)

    const checked = await check({ ribbon: 'ivory', cardMessage: 'Changed.' })
    if (!checked.ok) throw new Error('the gift was refused')
    const lineIds = (await shop.see(token))?.items.map(({ id }) => id) ?? []
    const again = await composeGift(deps(), { token, giftId: second, lineIds, gift: checked.gift })
    expect(again).toEqual({ ok: true, value: { giftId: second } })
    expect((await shop.see(token))?.gifts[0]?.cardMessage).toBe('Changed.')
  })

  test('a form sent twice composes one gift, and another sent twice discards it', async () => {
    const token = await shop.place('WATCH')
    const lineIds = (await shop.see(token))?.items.map(({ id }) => id) ?? []
    const checked = await check({})
    if (!checked.ok) throw new Error('the gift was refused')
    const input = { token, giftId: undefined, lineIds, gift: checked.gift }
    const results = await Promise.all([composeGift(deps(), input), composeGift(deps(), input)])
    expect(results).toMatchObject([{ ok: true }, { ok: true }])
    const [only, ...more] = (await shop.see(token))?.gifts ?? []
    expect(more).toEqual([])
    const giftId = only?.id ?? ''
    const untied = await Promise.all([
      discardGift(deps(), { token, giftId }),
      discardGift(deps(), { token, giftId }),
    ])
    expect(untied).toEqual([true, true])
    expect((await shop.see(token))?.gifts).toEqual([])
  })

  test('a gift is composed and discarded only with the token of its own bag', async () => {
    const token = await shop.place('WATCH')
    const giftId = await shop.wrap(token, full)
    const stranger = await shop.place('PEN')
    const lineIds = (await shop.see(token))?.items.map(({ id }) => id) ?? []
    const strangersLineIds = (await shop.see(stranger))?.items.map(({ id }) => id) ?? []
    const checked = await check({})
    if (!checked.ok) throw new Error('the gift was refused')
    const compose = (token: string | undefined, giftId: string | undefined, lines: string[]) =>
      composeGift(deps(), { token, giftId, lineIds: lines, gift: checked.gift })
    expect(await compose(stranger, undefined, lineIds)).toMatchObject({ refusal: { code: 'no_item' } })
    expect(await compose(stranger, giftId, strangersLineIds)).toMatchObject({
      refusal: { code: 'no_such_gift' },
    })
    expect(await compose(undefined, undefined, lineIds)).toMatchObject({ refusal: { code: 'no_bag' } })
    expect(await compose(token, undefined, [])).toMatchObject({ refusal: { code: 'no_item' } })
    await discardGift(deps(), { token: stranger, giftId })
    expect(await discardGift(deps(), { token: undefined, giftId })).toBe(false)
    expect((await shop.see(token))?.gifts[0]?.lineIds).toEqual(lineIds)
  })

  describe('the check of a gift', () => {
    test.each<[string, Partial<GiftInput>, GiftField, object]>([
      ['an unknown box', { box: 'gold' }, 'box', { fault: 'not_offered' }],
      ['no ribbon', { ribbon: '' }, 'ribbon', { fault: 'not_offered' }],
      [
        'a seal with too many initials',
        { sealInitials: 'ABCD' },
        'sealInitials',
        { fault: 'too_long', detail: '3' },
      ],
      ['a seal with a digit', { sealInitials: 'A1' }, 'sealInitials', { fault: 'unwritable', detail: '1' }],
      [
        'a card that is too long',
        { cardMessage: 'a'.repeat(301) },
        'cardMessage',
        { fault: 'too_long', detail: '300' },
      ],
      [
        'a card with characters that cannot be written',
        { cardMessage: 'love 🎁' },
        'cardMessage',
        { fault: 'unwritable', detail: '🎁' },
      ],
      ['an address without a name', { recipientName: ' ' }, 'recipientName', { fault: 'missing' }],
      ['an address without a street', { line1: '' }, 'line1', { fault: 'missing' }],
      ['an address without a city', { city: '' }, 'city', { fault: 'missing' }],
      ['an address without a postal code', { postalCode: '' }, 'postalCode', { fault: 'missing' }],
      [
        'a postal code that is wrong for its country',
        { postalCode: 'hello' },
        'postalCode',
        { fault: 'not_a_postcode', detail: '75004' },
      ],
      ['an address without a country', { country: '' }, 'country', { fault: 'missing' }],
      ['a country that is not delivered to', { country: 'JP' }, 'country', { fault: 'not_delivered_to' }],
      [
        'a name of 101 characters',
        { recipientName: 'x'.repeat(101) },
        'recipientName',
        { fault: 'too_long' },
      ],
      [
        'a delivery date of tomorrow',
        { deliverNotBefore: '2026-11-25' },
        'deliverNotBefore',
        { fault: 'too_soon' },
      ],
      [
        'a delivery date in the past',
        { deliverNotBefore: '1912-04-14' },
        'deliverNotBefore',
        { fault: 'too_soon' },
      ],
      [
        'a delivery date in two years',
        { deliverNotBefore: '2028-11-24' },
        'deliverNotBefore',
        { fault: 'too_late' },
      ],
      [
        'an impossible delivery date',
        { deliverNotBefore: '2027-02-30' },
        'deliverNotBefore',
        { fault: 'not_a_date' },
      ],
      [
        'a delivery date in words',
        { deliverNotBefore: 'Christmas' },
        'deliverNotBefore',
        { fault: 'not_a_date' },
      ],
    ])('refuses %s at its field', async (_case, input, field, problem) => {
      const checked = await check(input)
      expect(checked.ok).toBe(false)
      expect(!checked.ok && checked.problems).toMatchObject({ [field]: problem })
      expect(!checked.ok && Object.keys(checked.problems)).toEqual([field])
    })

    test('accepts a postal code in Persian digits and a date in Arabic digits', async () => {
      const checked = await check({ postalCode: '۶۹۰۰۵', deliverNotBefore: '٢٠٢٦-١٢-٢٤' })
      expect(checked).toMatchObject({
        ok: true,
        gift: { recipientAddress: { postalCode: '69005' }, deliverNotBefore: '2026-12-24' },
      })
    })

    test('refuses a paper without a price in this market', async () => {
      expect(await check({ paper: 'marbled', country: 'US', state: 'NY' }, locales['en-us'])).toMatchObject({
        ok: false,
        problems: { paper: { fault: 'not_offered' } },
      })
    })
  })

  test('a gift needs no card, seal, address or delivery date', async () => {
    const checked = await check(plainGift)
    expect(checked).toMatchObject({
      ok: true,
      gift: {
        cardMessage: null,
        sealInitials: null,
        recipientAddress: null,
        deliverNotBefore: null,
        parts: { card: 'none' },
      },
    })
  })
})
