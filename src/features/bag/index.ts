export { readBagToken, updateBagCount } from './bag-cookie.ts'
export { type Bag, type BagItem, bagLifetime } from './bag.ts'
export { findOpenCheckout } from './checkouts/find-open-checkout.ts'
export {
  checkout,
  type CheckoutGift,
  type CheckoutGiftPart,
  type CheckoutLine,
  type CheckoutSnapshot,
} from './checkouts/tables.ts'
export { describeChoices } from './describe-choices.ts'
export { emptyBag, refillBag } from './empty-bag.ts'
export { countItems, findBag, lockBag, readLines } from './find-bag.ts'
export { firstShippingOption } from './first-shipping-option.ts'
export { choosePart, offeredOptions } from './gifts/choose-parts.ts'
export { discardEmptyGifts, discardGift } from './gifts/discard-gift.ts'
export { type GiftPart, giftParts } from './gifts/gift-parts.ts'
export { type ComposedGift, maxCardCharacters } from './gifts/gift.ts'
export { gift, giftLine } from './gifts/tables.ts'
export { fingerprintOf } from './bag-fingerprint.ts'
export { bagMessages } from './messages/index.ts'
export { itemTotal } from './price-line.ts'
export { readBag } from './read-bag.ts'
export { bag } from './tables.ts'
export { minutesLeft } from './ui/minutes-left.ts'
