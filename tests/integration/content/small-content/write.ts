/** A localized string. A language that is not given is missing from the document. */
export function line(en: string, fr?: string, fa?: string) {
  return { _type: 'localeString', en, ...(fr !== undefined && { fr }), ...(fa !== undefined && { fa }) }
}

/** Localized plain paragraphs. */
export function text(en: string, fr?: string, fa?: string) {
  return { ...line(en, fr, fa), _type: 'localeText' }
}

export const slug = (current: string) => ({ _type: 'slug', current })

export const reference = (_ref: string) => ({ _type: 'reference', _ref, _key: _ref })

/** A reference to a document that may not be published yet, as the Studio writes it. */
export const weakReference = (_ref: string) => ({ ...reference(_ref), _weak: true })

/** `unitAmount` is in minor units. */
export function price(currency: string, unitAmount: number) {
  return { _key: currency, _type: 'price', currency, unitAmount }
}

/** A Portable Text block of one span. */
export function paragraph(words: string) {
  const span = { _key: 'a', _type: 'span', text: words, marks: [] }
  return {
    _key: words.slice(0, 12).replaceAll(' ', '-'),
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [span],
  }
}

/** A picture with a French and an English alt text and a hotspot in the upper half. */
export function picture(assetId: string, alt: string) {
  return {
    _type: 'picture',
    asset: { _type: 'reference', _ref: assetId },
    alt: line(alt, `${alt} (fr)`),
    hotspot: { _type: 'sanity.imageHotspot', x: 0.5, y: 0.25, width: 0.5, height: 0.5 },
  }
}
