import { returnMessages } from '../messages/index.ts'
import { changeReturn, type ReturnChange } from '../change-return.ts'
import { lookUpOrder } from '../look-up/look-up-order.ts'
import { requestReturn } from '../request-return.ts'
import { localePath } from '#i18n/locales.ts'
import { defineForm, type FormContext } from '#components/form/form.ts'
import { cancelForm, lookUpForm, requestForm, sentForm } from './return-forms.ts'

async function change(token: string, to: ReturnChange, context: FormContext) {
  const changed = await changeReturn(context.app, token, to)
  const { accept, reject, locale } = context
  if (changed.ok) return accept(localePath(locale, `/returns/${token}`))
  return changed.refusal.code === 'not_found'
    ? reject({ sentence: returnMessages(locale).errors.form, status: 404 })
    : reject({ sentence: returnMessages(locale).errors.tooLate, status: 409 })
}

export const returns = {
  /** The response does not reveal whether the order exists. */
  lookUp: defineForm({
    schema: lookUpForm,
    hiddenFields: ['requestToken'],
    async handle({ requestToken, reference, email }, context) {
      const { accept, app, locale } = context
      await lookUpOrder(app, { requestToken, reference, email, locale: locale.code })
      return accept(localePath(locale, '/returns?sent=yes'))
    },
  }),

  request: defineForm({
    schema: requestForm,
    async handle({ requestToken, order, item, note }, context) {
      const { accept, app, reject, locale } = context
      const input = {
        orderToken: order,
        token: requestToken,
        items: item,
        note: note ?? '',
        locale: locale.code,
      }
      const asked = await requestReturn(app, input)
      if (asked.ok) return accept(localePath(locale, `/returns/${requestToken}`))
      const { code } = asked.refusal
      if (code === 'nothing_chosen') return reject({ sentence: returnMessages(locale).errors.nothing })
      if (code === 'bad_token') return reject({ sentence: returnMessages(locale).errors.form })
      return reject({ sentence: returnMessages(locale).errors.gone, status: 409 })
    },
  }),

  sent: defineForm({
    schema: sentForm,
    handle: ({ token, tracking }, context) =>
      change(token, { to: 'in_transit', trackingNumber: tracking || null }, context),
  }),

  keep: defineForm({
    schema: cancelForm,
    handle: ({ token }, context) => change(token, { to: 'canceled' }, context),
  }),
}
