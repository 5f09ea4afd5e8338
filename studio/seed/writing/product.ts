import { picture } from './picture.ts'
import type { ProductSource, VariantSource } from './product-source.ts'
import { reference, references, slug } from './reference.ts'
import type { SeedDocument } from './seed-document.ts'

/** The product document of a source. Ids, file names and paths follow from the slug. */
export function product(source: ProductSource): SeedDocument {
  const { slug: name } = source
  return {
    _id: `product-${name}`,
    _type: 'product',
    name: source.name,
    slug: slug(name),
    kind: source.kind,
    since: source.since,
    sentence: source.sentence,
    materialsLine: source.materialsLine,
    dimensionsLine: source.dimensionsLine,
    dimensions: { _type: 'dimensions', ...source.dimensions },
    collection: reference(`collection-${source.collection}`),
    hero: picture(`${name}-hero`, source.hero),
    pictures: Object.entries(source.gallery).map(([ending, words]) => picture(`${name}-${ending}`, words)),
    options: (source.options ?? []).map(({ key, title, values }) => ({
      _type: 'productOption',
      key,
      title,
      values: values.map((value) => ({ _type: 'optionValue', ...value })),
    })),
    variants: source.variants.map(variant),
    ...(source.engraving && { engraving: engraving(source, source.engraving) }),
    returnRule: { _type: 'returnRule', ...source.returnRule },
    ...(source.edition && { edition: { _type: 'edition', ...source.edition } }),
    ...source.sections,
    craft: source.craft.map(({ place, ...point }) => ({
      _type: 'craftPoint',
      ...point,
      ...(place && { place: typeof place === 'string' ? { _type: 'craftPlace', node: place } : place }),
    })),
    ...(source.scale && { scale: { _type: 'scale', ...source.scale } }),
    ...(source.story && { story: reference(`story-${source.story}`) }),
    related: references(...source.related.map((other) => `product-${other}`)),
    materialsUsed: references(...source.madeOf.map((material) => `material-${material}`)),
    makers: references(...source.madeBy.map((maker) => `maker-${maker}`)),
    hsCode: source.hsCode,
    taxCode: 'txcd_99999999',
    // Both paths follow the slug; the build leaves out files that do not exist.
    model: { _type: 'model', file: `/models/${name}.glb` },
    spin: { _type: 'spin', path: `/spins/${name}`, frames: 36 },
    seo: { _type: 'seo', description: source.seoDescription },
  }
}

function engraving(
  { slug: name, gallery }: ProductSource,
  { on, limits, ...rest }: NonNullable<ProductSource['engraving']>,
) {
  const { view, ...spot } = on ?? { view: '' }
  const words = gallery[view]
  return {
    _type: 'engraving',
    ...rest,
    ...(limits && { limits: limits.map((limit) => ({ _type: 'engravingLimit', ...limit })) }),
    ...(words && { on: { _type: 'engravingSpot', picture: picture(`${name}-${view}`, words), ...spot } }),
  }
}

function variant(source: VariantSource) {
  const { sku, chosen, madeInWeeks, ...rest } = source
  return {
    _key: sku.toLowerCase(),
    _type: 'productVariant',
    sku,
    options: Object.entries(chosen).map(([option, value]) => ({ _type: 'chosenOption', option, value })),
    ...rest,
    availability: madeInWeeks === undefined ? 'stock' : 'made-to-order',
    ...(madeInWeeks !== undefined && { leadTimeWeeks: madeInWeeks }),
  }
}
