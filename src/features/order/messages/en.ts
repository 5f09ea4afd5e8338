import type { EngravingFace } from '#shared/text/engraving-face.ts'
import { engravingFace } from '#i18n/engraving-face/en.ts'

/** The label of each schema.org OrderStatus. */
const statuses = {
  OrderPaymentDue: 'Waiting for the payment',
  OrderProcessing: 'With the workshop',
  OrderInTransit: 'On its way',
  OrderPickupAvailable: 'Waiting for you in the boutique',
  OrderDelivered: 'Delivered',
  OrderReturned: 'Come back to us',
  OrderCancelled: 'Canceled',
  OrderProblem: 'Looked after by a person',
}

const leads = {
  OrderPaymentDue:
    'Your bank has promised the payment and takes a few days over it. Your objects are kept for you until then, and we will write as soon as it arrives.',
  OrderProcessing: 'It is in good hands. We will write to you when it leaves the house.',
  OrderInTransit: 'It has left the house and is on its way to you.',
  OrderPickupAvailable: 'It is in the boutique and waits for you.',
  OrderDelivered: 'It has arrived. We hope it keeps you company for a long time.',
  OrderReturned: 'It has come back to us.',
  OrderCancelled: 'The payment did not arrive, so nothing was made and nothing has been taken.',
  OrderProblem:
    'Your payment has arrived, and one of the objects was taken by somebody else in the same moment. A person in the house is looking into it and will write to you within a day. You owe us nothing, and you may have your money back at once.',
}

export const order = {
  statuses,
  leads,
  payments: {
    paid: 'Received',
    unpaid: 'Promised by your bank, and on its way',
    no_payment_required: 'There was nothing to pay',
  },
  wayLabel: 'The way of an order',
  way: ['The payment', 'The workshop', 'The journey', 'With you'],
  payment: 'The payment',
  emailsGoTo: 'Letters go to',
  parts: { box: 'Box', paper: 'Paper', ribbon: 'Ribbon', seal: 'Seal', card: 'Card' },
  noCard: 'There is no card with it. The bow says enough.',
  toPayer: 'It comes to you first, to be handed over.',
  bookHour: 'Book an hour in one of the houses',
  afterLead:
    'A thing of this house is never quite finished with us. It may come back, be looked after, or be talked about over coffee.',
  description: 'What you ordered, where it goes, and how it stands.',
  thanks: (name: string) => (name ? `Thank you, ${name}.` : 'Thank you.'),
  reference: 'Reference',
  placedOn: 'Placed on',
  standing: 'How it stands',
  objects: 'What is yours',
  engraved: (text: string, place: string, face: EngravingFace) =>
    `Engraved “${text}”, ${place}, in ${engravingFace[face]}`,
  numbers: (numbers: string, size: number) =>
    size === 1 ? `Number ${numbers} of its edition` : `Numbers ${numbers} of their edition`,
  madeIn: (weeks: number) =>
    weeks === 1 ? 'Leaves the workshop in a week' : `Leaves the workshop in ${weeks} weeks`,
  made: 'Made for you',
  itemGone: 'This one needs a word from us; we will write',
  returnable: (days: number) => `May come back within ${days} days of its arrival`,
  unopened: (days: number) => `May come back unopened within ${days} days of its arrival`,
  kept: 'Cannot be returned',
  quantity: (count: string) => `${count} of these`,
  sum: 'What it came to',
  subtotal: 'Objects',
  giftParts: 'The gift',
  shipping: 'Carriage',
  shippingBy: (title: string) => `Carriage, ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  discount: 'Taken off',
  tax: 'Tax',
  ofWhichTax: 'Of which tax',
  taxIncluded: 'Included',
  ours: 'Ours',
  total: 'Total',
  goesTo: 'Where it goes',
  billedTo: 'Who pays',
  confirmationTo: (email: string) => `Letters about it go to ${email}.`,
  cardSays: 'The card says',
  sealed: (letters: string) => `with ${letters} in the wax`,
  after: 'Afterwards',
  sendBack: 'Send something back',
  care: 'How to care for it',
  speak: 'Speak to someone',
  keepAddress: 'The address of this page is your key to the order. Keep it as you would keep a key.',
  emails: {
    view: 'See the order',
    dear: (name: string) => (name ? `Dear ${name},` : 'Good day,'),
    line: (name: string, detail: string) => (detail ? `${name}, ${detail}` : name),
    engraved: (text: string, place: string, face: EngravingFace) =>
      `engraved “${text}”, ${place}, in ${engravingFace[face]}`,
    confirmation: {
      subject: (reference: string) => `Your order ${reference}`,
      title: 'It is yours.',
      lead: (reference: string) =>
        `Your payment has arrived and the order is with the workshop. Its reference is ${reference}. We will write again when it leaves the house.`,
      gift: 'It is a gift: no price travels with it, and nothing of this letter reaches the person who opens the box.',
    },
    paymentDue: {
      subject: (reference: string) => `Your order ${reference} waits for its payment`,
      title: 'Kept for you.',
      lead: (reference: string) =>
        `We have your order ${reference}, and your bank has told us that the payment is on its way. That may take some days. Your objects are kept for you until then, and we will write as soon as it arrives.`,
    },
    paymentFailed: {
      subject: (reference: string) => `The payment for ${reference} did not arrive`,
      title: 'Your bank said no. We are sorry.',
      lead: (reference: string) =>
        `The payment for your order ${reference} did not arrive, so we have made nothing and taken nothing. If you would still like the objects, they are back in your bag; a call to your bank usually settles it.`,
    },
    problem: {
      subject: (reference: string) => `About your order ${reference}`,
      title: 'A word about your order.',
      lead: (reference: string) =>
        `Your payment for ${reference} has arrived, and in the same moment somebody else took one of the objects. This is ours to mend. A person in the house will write to you within a day with what we can do; if you would rather have your money back, answer this letter and it will be.`,
    },
  },
}
