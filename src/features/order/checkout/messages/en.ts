import type { EngravingFace } from '#shared/text/engraving-face.ts'
import { engravingFace } from '#i18n/engraving-face/en.ts'

const parts = { box: 'Gift box', paper: 'Gift paper', ribbon: 'Ribbon', seal: 'Seal', card: 'Card' }

export const checkout = {
  engraved: (text: string, place: string, face: EngravingFace) =>
    `Engraved “${text}”, ${place}, in ${engravingFace[face]}`,
  noPriceTravels: 'No price travels with the gift.',
  giftPart: (part: keyof typeof parts, title: string) => `${parts[part]}: ${title}`,
  wrapping: (box: string) => `Wrapped as a gift. Box: ${box}`,
  errors: {
    title: 'We have not gone to the counter',
    bag_empty: 'There is nothing in the bag that can be bought.',
    bag_changed:
      'Something in the bag has changed since you saw it: a price, or what is left of a piece. Here it is as it stands now. If it is still what you want, go to the counter again.',
    not_delivered: 'Nobody carries this to where it should go. Please write to us and we will find a way.',
    out_of_stock:
      'Somebody was a moment faster, and one of your objects is no longer there. Here is what is left of the bag.',
    payments_failed:
      'The counter does not answer for the moment. Nothing has been taken and nothing is lost: the bag is as you left it. Please try again in a minute.',
  },
  canceled: {
    title: 'You came back.',
    description: 'The payment was not made; the bag is as you left it.',
    lead: 'Nothing has been taken. Your bag is as you left it, and there is no hurry.',
    keptAside: (minutes: number) =>
      minutes === 1
        ? 'Your objects are kept aside for another minute; after that they are anybody’s again.'
        : `Your objects are kept aside for another ${minutes} minutes; after that they are anybody’s again.`,
    toCounter: 'Go back to the counter',
    toBag: 'Look into the bag',
  },
  waiting: {
    title: 'One moment.',
    description: 'We are asking whether the payment has arrived.',
    lead: 'Your payment left here, and the counter has not told us yet that it arrived. This page asks again whenever you load it, and we will write to you as soon as we know. Please do not pay twice.',
    again: 'Ask again',
  },
  open: {
    title: 'The counter is still open.',
    description: 'The payment was not finished.',
    lead: 'You left before the payment was finished. Nothing has been taken. You may go on where you were.',
    toCounter: 'Go on with the payment',
    toBag: 'Look into the bag',
  },
  expired: {
    title: 'The hour has passed.',
    description: 'The payment was not made in time.',
    lead: 'The payment was not made within the hour we had kept your objects aside, so they went back to the vault. Nothing has been taken. Your bag remembers them.',
    takeUp: 'Take up the payment again',
    toBag: 'Look into the bag',
  },
  failed: {
    title: 'Your bank said no. We are sorry.',
    description: 'The payment was refused.',
    lead: 'Nothing has been taken. Banks often hesitate at a sum like this one; a call to them usually settles it. Your objects are back in your bag.',
    toBag: 'Look into the bag',
    write: 'Speak to someone',
  },
}
