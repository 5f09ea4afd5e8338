import { checkoutMessages } from './messages/index.ts'
import { beginCheckout, type BeginRefusal } from './begin-checkout.ts'
import { bagMessages, readBagToken } from '#features/bag/index.ts'
import { pictureAddress } from './picture-address.ts'
import { localePath } from '#i18n/locales.ts'
import { beginForm } from './checkout-form.ts'
import { defineForm } from '#components/form/form.ts'

const statusOf: Readonly<Partial<Record<BeginRefusal, number>>> = { payments_failed: 503 }

export const checkout = {
  begin: defineForm({
    schema: beginForm,
    hiddenFields: ['seen'],
    async handle({ seen }, { app, locale, cookies, accept, reject }) {
      const words = checkoutMessages(locale)
      const profile = await app.content.house(locale)
      const begun = await beginCheckout(app, {
        token: readBagToken(cookies, app.env.SITE_URL),
        seen,
        locale,
        siteUrl: app.env.SITE_URL,
        houseName: profile?.data.name ?? 'Maison',
        words,
        addressOfPicture: (picture) => pictureAddress(picture, app.env.SANITY_IMAGE_HOST),
      })
      if (begun.ok) return accept(begun.value.url)
      const { code, detail } = begun.refusal
      if (code === 'already_paid')
        return accept(`${localePath(locale, '/checkout/return')}?session_id=${detail}`)
      if (code === 'payments_failed') app.log.warn({ detail }, 'could not create a Checkout Session')
      const sentence = code === 'gift_outdated' ? bagMessages(locale).gift.outdated : words.errors[code]
      return reject({ sentence, status: statusOf[code] ?? 409 })
    },
  }),
}
