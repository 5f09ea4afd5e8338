import { describe, expect, test } from 'vitest'
import { gift, giftLine } from '#features/bag/gifts/tables.ts'
import { changeLine } from '#features/bag/change-line.ts'
import { checkGift, type GiftField, type GiftWish } from '#features/gift/rules/check-gift.ts'
import { composeGift } from '#features/gift/compose-gift.ts'
import { discardGift } from '#features/bag/gifts/discard-gift.ts'
import { locales } from '#i18n/locales.ts'
import { openShop, plainGift } from '../../support/shop.ts'
import { createTestCatalog } from '../../support/test-catalog.ts'
import { withDatabase } from '../../support/with-database.ts'

const full: GiftWish = {
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

withDatabase('a gift', (house) => {
  const content = createTestCatalog([
    { sku: 'WATCH', prices: { EUR: 1_840_000, USD: 1_930_000 }, availability: 'made-to-order' },
    { sku: 'PEN', prices: { EUR: 238_000 }, availability: 'made-to-order' },
  ])
  const shop = openShop(house, content, () => {
    throw new Error('nobody goes to the counter here')
  })
  const tools = () => ({ db: house.db, clock: house.clock })
  const today = () => house.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  async function check(wish: Partial<GiftWish>, locale = locales.en) {
    const { data: options } = await content.giftOptions(locale)
    return checkGift({ ...full, ...wish }, { options, locale, today: today() })
  }

  test('is kept with its pieces, its parts and its words, and counted in the bag', async () => {
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

  test('is untied with its last piece, and its words are forgotten', async () => {
    const token = await shop.place('WATCH')
    await shop.wrap(token, full)
    const lineId = (await shop.see(token))?.items[0]?.id ?? ''
    await changeLine(tools(), { token, lineId, quantity: 0 })
    expect(await house.db.select().from(gift)).toEqual([])
  })

  test('a line belongs to one gift at most; composed anew it is the same gift', async () => {
    const token = await shop.place('WATCH')
    const first = await shop.wrap(token, full)
    const second = await shop.wrap(token, full)
    expect(await house.db.select().from(giftLine)).toMatchObject([{ giftId: second }])
    expect((await house.db.select().from(gift)).map(({ id }) => id)).toEqual([second])
    expect(first).not.toBe(second)

    const checked = await check({ ribbon: 'ivory', cardMessage: 'Changed.' })
    if (!checked.ok) throw new Error('a good gift expected')
    const lineIds = (await shop.see(token))?.items.map(({ id }) => id) ?? []
    const again = await composeGift(tools(), { token, giftId: second, lineIds, gift: checked.gift })
    expect(again).toEqual({ ok: true, value: { giftId: second } })
    expect((await shop.see(token))?.gifts[0]?.cardMessage).toBe('Changed.')
  })

  test('is tied once and untied once by buttons pressed twice', async () => {
    const token = await shop.place('WATCH')
    const lineIds = (await shop.see(token))?.items.map(({ id }) => id) ?? []
    const checked = await check({})
    if (!checked.ok) throw new Error('a good gift expected')
    const wish = { token, giftId: undefined, lineIds, gift: checked.gift }
    const both = await Promise.all([composeGift(tools(), wish), composeGift(tools(), wish)])
    expect(both).toMatchObject([{ ok: true }, { ok: true }])
    const [only, ...more] = (await shop.see(token))?.gifts ?? []
    expect(more).toEqual([])
    const giftId = only?.id ?? ''
    const untied = await Promise.all([
      discardGift(tools(), { token, giftId }),
      discardGift(tools(), { token, giftId }),
    ])
    expect(untied).toEqual([true, true])
    expect((await shop.see(token))?.gifts).toEqual([])
  })

  test('is nobody else’s to compose or untie', async () => {
    const token = await shop.place('WATCH')
    const giftId = await shop.wrap(token, full)
    const stranger = await shop.place('PEN')
    const lineIds = (await shop.see(token))?.items.map(({ id }) => id) ?? []
    const own = (await shop.see(stranger))?.items.map(({ id }) => id) ?? []
    const checked = await check({})
    if (!checked.ok) throw new Error('a good gift expected')
    const compose = (token: string | undefined, giftId: string | undefined, lines: string[]) =>
      composeGift(tools(), { token, giftId, lineIds: lines, gift: checked.gift })
    expect(await compose(stranger, undefined, lineIds)).toMatchObject({ refusal: { code: 'no_piece' } })
    expect(await compose(stranger, giftId, own)).toMatchObject({ refusal: { code: 'no_such_gift' } })
    expect(await compose(undefined, undefined, lineIds)).toMatchObject({ refusal: { code: 'no_bag' } })
    expect(await compose(token, undefined, [])).toMatchObject({ refusal: { code: 'no_piece' } })
    await discardGift(tools(), { token: stranger, giftId })
    expect(await discardGift(tools(), { token: undefined, giftId })).toBe(false)
    expect((await shop.see(token))?.gifts[0]?.lineIds).toEqual(lineIds)
  })

  describe('that is not right is sent back with what is the matter, field by field', () => {
    test.each<[string, Partial<GiftWish>, GiftField, object]>([
      ['a box nobody makes', { box: 'gold' }, 'box', { fault: 'not_offered' }],
      ['no ribbon', { ribbon: '' }, 'ribbon', { fault: 'not_offered' }],
      [
        'too many letters in the wax',
        { sealInitials: 'ABCD' },
        'sealInitials',
        { fault: 'too_long', detail: '3' },
      ],
      ['a figure in the wax', { sealInitials: 'A1' }, 'sealInitials', { fault: 'unwritable', detail: '1' }],
      [
        'a card too long',
        { cardMessage: 'a'.repeat(301) },
        'cardMessage',
        { fault: 'too_long', detail: '300' },
      ],
      [
        'a card no pen writes',
        { cardMessage: 'love 🎁' },
        'cardMessage',
        { fault: 'unwritable', detail: '🎁' },
      ],
      ['a parcel with no name', { recipientName: ' ' }, 'recipientName', { fault: 'missing' }],
      ['a parcel with no street', { line1: '' }, 'line1', { fault: 'missing' }],
      ['a parcel with no town', { city: '' }, 'city', { fault: 'missing' }],
      ['a parcel with no postal code', { postalCode: '' }, 'postalCode', { fault: 'missing' }],
      [
        'a parcel with no postal code of its country',
        { postalCode: 'hello' },
        'postalCode',
        { fault: 'not_a_postcode', detail: '75004' },
      ],
      ['a parcel to nowhere', { country: '' }, 'country', { fault: 'missing' }],
      ['a parcel to where we do not go', { country: 'JP' }, 'country', { fault: 'not_delivered_to' }],
      ['a name beyond measure', { recipientName: 'x'.repeat(101) }, 'recipientName', { fault: 'too_long' }],
      ['tomorrow', { deliverNotBefore: '2026-11-25' }, 'deliverNotBefore', { fault: 'too_soon' }],
      ['a day long gone', { deliverNotBefore: '1912-04-14' }, 'deliverNotBefore', { fault: 'too_soon' }],
      ['in two years', { deliverNotBefore: '2028-11-24' }, 'deliverNotBefore', { fault: 'too_late' }],
      [
        'a day that does not exist',
        { deliverNotBefore: '2027-02-30' },
        'deliverNotBefore',
        { fault: 'not_a_date' },
      ],
      ['a date in words', { deliverNotBefore: 'Christmas' }, 'deliverNotBefore', { fault: 'not_a_date' }],
    ])('%s', async (_case, wish, field, problem) => {
      const checked = await check(wish)
      expect(checked.ok).toBe(false)
      expect(!checked.ok && checked.problems).toMatchObject({ [field]: problem })
      expect(!checked.ok && Object.keys(checked.problems)).toEqual([field])
    })

    test('but not a postal code or a date in the digits of another keyboard', async () => {
      const checked = await check({ postalCode: '۶۹۰۰۵', deliverNotBefore: '٢٠٢٦-١٢-٢٤' })
      expect(checked).toMatchObject({
        ok: true,
        gift: { recipientAddress: { postalCode: '69005' }, deliverNotBefore: '2026-12-24' },
      })
    })

    test('and a paper that has no price here', async () => {
      expect(await check({ paper: 'marbled', country: 'US', state: 'NY' }, locales['en-us'])).toMatchObject({
        ok: false,
        problems: { paper: { fault: 'not_offered' } },
      })
    })
  })

  test('needs neither card, nor seal, nor address, nor day', async () => {
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
