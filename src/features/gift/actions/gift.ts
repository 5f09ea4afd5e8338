import { formMessages } from '#components/form/messages/index.ts'
import { giftMessages } from '../messages/index.ts'
import { checkGift } from '../rules/check-gift.ts'
import { composeGift } from '../compose-gift.ts'
import { discardGift, readBagToken } from '#features/bag/index.ts'
import { localePath } from '#i18n/locales.ts'
import { defineForm } from '#components/form/form.ts'
import { composeForm, discardForm, sentencesFor } from './gift-form.ts'

export const gift = {
  compose: defineForm({
    schema: composeForm,
    async handle({ gift: giftId, line, ...input }, { app, locale, cookies, accept, reject }) {
      const { errors } = giftMessages(locale)
      const { data: options } = await app.content.giftOptions(locale)
      const today = app.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
      const checked = checkGift(input, { options, locale, today })
      if (!checked.ok) {
        return reject({
          sentence: formMessages(locale).summary,
          errors: sentencesFor(checked.problems, locale),
        })
      }
      const composed = await composeGift(app, {
        token: readBagToken(cookies, app.env.SITE_URL),
        giftId,
        lineIds: line,
        gift: checked.gift,
      })
      if (composed.ok) return accept(localePath(locale, '/bag'))
      const sentences = { no_bag: errors.goneBag, no_item: errors.items, no_such_gift: errors.noSuchGift }
      const sentence = sentences[composed.refusal.code]
      return composed.refusal.code === 'no_item'
        ? reject({ sentence: formMessages(locale).summary, errors: { line: sentence } })
        : reject({ sentence, status: 409 })
    },
  }),

  discard: defineForm({
    schema: discardForm,
    async handle({ gift: giftId }, { app, locale, cookies, accept, reject }) {
      const isDiscarded = await discardGift(app, {
        token: readBagToken(cookies, app.env.SITE_URL),
        giftId,
      })
      if (isDiscarded) return accept(localePath(locale, '/bag'))
      return reject({ sentence: giftMessages(locale).errors.noSuchGift, status: 404 })
    },
  }),
}
