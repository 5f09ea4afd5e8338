import { engravingMessages, nameCharacters } from '#features/engraving/index.ts'
import { changeLine } from '../change-line.ts'
import { type AddToBagRefusal, addToBag } from '../add-to-bag.ts'
import { setBagCookie, readBagCookie, readBagToken, updateBagCount } from '../bag-cookie.ts'
import { formatNumber } from '#i18n/format.ts'
import { type Locale, localePath } from '#i18n/locales.ts'
import { changeForm, addForm } from './bag-forms.ts'
import { defineForm } from '#components/form/form.ts'
import { bagMessages } from '../messages/index.ts'
import { formMessages } from '#components/form/messages/index.ts'

function sentenceFor(code: AddToBagRefusal, detail: string, locale: Locale): string {
  const sentence = bagMessages(locale).errors[code]
  if (typeof sentence === 'string') return sentence
  if (code === 'engraving_unwritable') {
    return sentence(nameCharacters(detail.split(' '), engravingMessages(locale).signs, locale.tag))
  }
  return sentence(formatNumber(locale, Number(detail)))
}

const engravingCodes: readonly AddToBagRefusal[] = [
  'no_engraving',
  'engraving_too_long',
  'engraving_unwritable',
]

export const bag = {
  place: defineForm({
    schema: addForm,
    hiddenFields: ['sku', 'quantity', 'face'],
    async handle({ sku, quantity = 1, engraving = '', face }, { app, locale, cookies, accept, reject }) {
      const { token, stamp } = readBagCookie(cookies, app.env.SITE_URL)
      const placing = { token, stamp, locale, sku, quantity, engraving, face }
      const placed = await addToBag(app, placing)
      if (placed.ok) {
        setBagCookie(cookies, placed.value.token, placed.value.count, app.env.SITE_URL)
        return accept(localePath(locale, '/bag'))
      }
      const { code, detail = '' } = placed.refusal
      const sentence = sentenceFor(code, detail, locale)
      return engravingCodes.includes(code)
        ? reject({ sentence: formMessages(locale).summary, errors: { engraving: sentence } })
        : reject({ sentence, status: 409 })
    },
  }),

  change: defineForm({
    schema: changeForm,
    hiddenFields: ['line', 'quantity', 'out'],
    async handle({ line, quantity, out }, { app, locale, cookies, accept, reject }) {
      const wanted = out === 'yes' ? 0 : quantity
      const changed = await changeLine(app, {
        token: readBagToken(cookies, app.env.SITE_URL),
        lineId: line,
        quantity: wanted,
      })
      if (changed.ok) {
        updateBagCount(cookies, changed.value.count, app.env.SITE_URL)
        return accept(localePath(locale, '/bag'))
      }
      const { code, detail = '' } = changed.refusal
      const { errors } = bagMessages(locale)
      if (code === 'no_such_line') return reject({ sentence: errors.no_such_line, status: 404 })
      const sentence = bagMessages(locale).errors[code](formatNumber(locale, Number(detail)))
      return reject({ sentence, errors: { [`quantity-${line}`]: sentence }, status: 409 })
    },
  }),
}
