import { plainCode } from './latin-digits.ts'

interface PostcodeRule {
  /** Matches the code without spaces and hyphens. */
  readonly shape: RegExp
  /** The written form, with the groups of `shape`. */
  readonly written?: string
  readonly example: string
}

const digits = (count: number, example: string): PostcodeRule => ({
  shape: RegExp(`^(\\d{${count}})$`),
  example,
})

/**
 * Postal codes by country, from Google's libaddressinput (chromium-i18n.appspot.com/ssl-address). For other countries any
 * input is accepted: they have no postal codes or no delivery.
 */
const rules: Readonly<Record<string, PostcodeRule>> = {
  AT: digits(4, '1010'),
  BE: digits(4, '1000'),
  CH: digits(4, '8001'),
  DE: digits(5, '10115'),
  DK: digits(4, '1050'),
  ES: digits(5, '28001'),
  FI: digits(5, '00100'),
  FR: digits(5, '75004'),
  // The format of Royal Mail, and the special code of Girobank (GIR).
  GB: {
    shape: /^(GIR|[A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLN-UW-Z]{2})$/,
    written: '$1 $2',
    example: 'SW1A 1AA',
  },
  // Routing key and unique identifier of an Eircode.
  IE: { shape: /^([AC-FHKNPRTV-Y]\d[\dW])([\dAC-FHKNPRTV-Y]{4})$/, written: '$1 $2', example: 'D02 AF30' },
  IT: digits(5, '00144'),
  JP: { shape: /^(\d{3})(\d{4})$/, written: '$1-$2', example: '154-0023' },
  LU: digits(4, '1209'),
  MC: { shape: /^(980\d{2})$/, example: '98000' },
  NL: { shape: /^([1-9]\d{3})([A-Z]{2})$/, written: '$1 $2', example: '1012 AB' },
  PT: { shape: /^(\d{4})(\d{3})$/, written: '$1-$2', example: '1250-096' },
  SE: { shape: /^(\d{3})(\d{2})$/, written: '$1 $2', example: '111 20' },
  // A ZIP code, with or without the four digits of ZIP+4.
  US: { shape: /^(\d{5})(\d{4})?$/, written: '$1-$2', example: '10118' },
  SA: { shape: /^(\d{5})(\d{4})?$/, written: '$1-$2', example: '11564' },
  BH: { shape: /^(\d{3,4})$/, example: '317' },
  KW: digits(5, '54541'),
  OM: digits(3, '133'),
}

/** The country prefix of older international addresses: "F-75004", "L-1209", "SE-111 20". */
const countryLetter = /^[A-Z]{1,3}-(?=\d)/

export type ReadPostcode =
  | { readonly ok: true; readonly postcode: string }
  | { readonly ok: false; /** A valid postal code of the country. */ readonly example: string }

/** Normalizes a typed postal code to the form of its country; blank stays blank. Refuses an invalid one. */
export function readPostcode(typed: string, country: string): ReadPostcode {
  const plain = plainCode(typed).toUpperCase().replace(/\s+/g, ' ')
  const rule = Object.hasOwn(rules, country) ? rules[country] : undefined
  if (!rule || plain === '') return { ok: true, postcode: plain }
  const compact = plain
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(countryLetter, '')
    .replace(/[ .-]/g, '')
  const [, first, last] = rule.shape.exec(compact) ?? []
  if (first === undefined) return { ok: false, example: rule.example }
  if (last === undefined || rule.written === undefined) return { ok: true, postcode: first }
  return { ok: true, postcode: rule.written.replace('$1', first).replace('$2', last) }
}
