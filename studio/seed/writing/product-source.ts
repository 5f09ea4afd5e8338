import type { CraftPlace } from './on-model.ts'
import type { Picture, picture } from './picture.ts'
import type { Price } from './prices.ts'
import type { LocaleString } from './locale-string.ts'
import type { LocaleText } from './locale-text.ts'

type PictureWords = Parameters<typeof picture>[1]

/** A property that the customer chooses, and its values. */
interface OptionSource {
  key: string
  title: LocaleString
  values: { key: string; title: LocaleString; note?: LocaleString; swatch?: string }[]
}

/** A combination of values that is sold. */
export interface VariantSource {
  sku: string
  /** The chosen values: option key to value key. */
  chosen: Record<string, string>
  prices: Price[]
  pictures?: Picture[]
  materialVariant?: string
  /** Lead time in weeks; absent when the variant is in stock. */
  madeInWeeks?: number
  availableFrom?: string
}

/** A product as `source/products` writes it: names instead of document ids, and no keys. */
export interface ProductSource {
  slug: string
  name: string
  kind: LocaleString
  since: number
  sentence: LocaleText
  materialsLine: LocaleString
  dimensionsLine: LocaleString
  dimensions: { widthMm: number; heightMm: number; depthMm: number; weightG: number }
  collection: string
  hero: PictureWords
  /** The gallery pictures by the suffix of their file names: `still`, `detail-1`. */
  gallery: Record<string, PictureWords>
  options?: OptionSource[]
  variants: VariantSource[]
  engraving?: {
    maxLength: number
    alphabets: ('latin' | 'persian' | 'numerals')[]
    place: LocaleString
    price: Price[]
    node?: string
    faces?: ('roman' | 'italic' | 'sans')[]
    limits?: { value: string; maxLength?: number; alphabets?: ('latin' | 'persian' | 'numerals')[] }[]
    /** The spot on the gallery picture with this suffix, in percent of its width and height. */
    on?: { view: string; x: number; y: number; width: number; height: number; angle?: number; skew?: number }
  }
  returnRule: { kind: 'standard' | 'unopened' | 'none'; days: number; note: LocaleText }
  edition?: { size: number }
  sections: {
    materials: LocaleText
    making: LocaleText
    care: LocaleText
    dimensionsNote: LocaleText
    returnsNote: LocaleText
  }
  /** `place` is the name of a node of the model, or a place on it. */
  craft: { title: LocaleString; text: LocaleText; x?: number; y?: number; place?: string | CraftPlace }[]
  scale?: { title: LocaleString; text: LocaleText }
  story?: string
  related: string[]
  madeOf: string[]
  madeBy: string[]
  hsCode: string
  seoDescription: LocaleText
}
