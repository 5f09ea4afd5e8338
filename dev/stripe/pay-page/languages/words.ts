/** All texts of the pay page. Texts of the merchant come with the session. */
export interface Words {
  payTo: (name: string) => string
  pay: { pay: string; book: string; donate: string }
  cancel: (name: string) => string
  order: string
  subtotal: string
  shipping: string
  total: string
  totalDue: string
  free: string
  quantity: (count: number) => string
  each: (price: string) => string
  add: string
  addHint: string
  howMany: (name: string) => string
  refresh: string
  contact: string
  email: string
  phone: string
  deliverTo: string
  fullName: string
  line1: string
  line2: string
  city: string
  state: string
  postalCode: string
  country: string
  delivery: string
  estimate: (from: string | null, to: string | null) => string
  payment: string
  card: string
  cardNumber: string
  cardExpiry: string
  cardExpiryHint: string
  cardCvc: string
  cardName: string
  billingCountry: string
  billingPostalCode: string
  debit: string
  debitHint: string
  iban: string
  ibanName: string
  optional: string
  standIn: string
  standInLong: string
  testNumbers: string
  testNotes: {
    paid: string
    declined: string
    funds: string
    bank: string
    debitPaid: string
    debitFails: string
  }
  language: string
  wrong: string
  wrongCount: (count: number) => string
  errors: {
    email: string
    phone: string
    required: string
    country: string
    cardNumber: string
    cardExpiry: string
    cardExpired: string
    cardCvc: string
    iban: string
    ibanReal: string
    choice: string
    quantity: (min: number, max: number) => string
  }
  totalChanged: (total: string) => string
  refusals: { [code: string]: string }
  bank: {
    title: string
    ask: (amount: string, name: string) => string
    complete: string
    fail: string
    note: string
  }
  closed: {
    paidTitle: string
    paid: string
    backToShop: string
    expiredTitle: string
    expired: string
    unknownTitle: string
    unknown: string
  }
}
