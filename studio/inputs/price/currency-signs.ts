import type { Currency } from '../../../src/shared/money.ts'

/** How people write each currency beside an amount: signs, codes and names in English, French, Persian, Arabic and Japanese. */
export const currencySigns: Readonly<Record<Currency, readonly string[]>> = {
  EUR: ['€', 'EUR', 'euro', 'euros', 'یورو'],
  GBP: ['£', 'GBP', '£GB', 'UK£', 'pound', 'pounds', 'livres', 'پوند'],
  USD: ['$', 'USD', 'US$', '$US', 'US $', '$ US', 'dollar', 'dollars', 'دلار'],
  AED: ['AED', 'Dh', 'Dhs', 'dirham', 'dirhams', 'درهم', 'د.إ'],
  JPY: ['¥', 'JPY', 'JP¥', '円', 'yen', 'yens', 'ین'],
  KWD: ['KWD', 'KD', 'dinar', 'dinars', 'دینار', 'دینار کویت', 'د.ك'],
}
