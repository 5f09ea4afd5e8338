import { addressType } from './boutique/address.ts'
import { chosenOptionType } from './product/chosen-option.ts'
import { craftCameraType, craftPlaceType, point3Type } from './model/craft-place.ts'
import { craftPointType } from './model/craft-point.ts'
import { dimensionsType } from './product/dimensions.ts'
import { directorType } from './boutique/director.ts'
import { editionType } from './product/edition.ts'
import { engravingLimitType } from './engraving/engraving-limit.ts'
import { engravingSpotType } from './engraving/engraving-spot.ts'
import { engravingType } from './engraving/engraving.ts'
import { footerColumnType } from './page/footer-column.ts'
import { geoType } from './boutique/geo.ts'
import { homeProductType } from './home/home-product.ts'
import { homeProductsType } from './home/home-products.ts'
import { homePromiseType } from './home/home-promise.ts'
import { homeStoryType } from './home/home-story.ts'
import { homeWindowsType } from './home/home-windows.ts'
import { localeBlocksType } from './locale/locale-blocks.ts'
import { localeStringType } from './locale/locale-string.ts'
import { localeTextType } from './locale/locale-text.ts'
import { modelType } from './model/model.ts'
import { navigationLinkType } from './page/navigation-link.ts'
import { openingExceptionType } from './boutique/opening-exception.ts'
import { openingHoursType } from './boutique/opening-hours.ts'
import { optionValueType } from './product/option-value.ts'
import { pictureType } from './page/picture.ts'
import { priceType } from './product/price.ts'
import { productOptionType } from './product/product-option.ts'
import { productVariantType } from './product/product-variant.ts'
import { promiseItemType } from './home/promise-item.ts'
import { returnRuleType } from './product/return-rule.ts'
import { richTextType } from './locale/rich-text.ts'
import { toneType } from './home/tone.ts'
import { scaleType } from './product/scale.ts'
import { seoType } from './page/seo.ts'
import { spinType } from './model/spin.ts'

/** The types of fields and list items, which have no document of their own. */
export const objectTypes = [
  addressType,
  chosenOptionType,
  craftCameraType,
  craftPlaceType,
  craftPointType,
  dimensionsType,
  directorType,
  editionType,
  engravingLimitType,
  engravingSpotType,
  engravingType,
  footerColumnType,
  geoType,
  homeProductType,
  homeProductsType,
  homePromiseType,
  homeStoryType,
  homeWindowsType,
  localeBlocksType,
  localeStringType,
  localeTextType,
  modelType,
  navigationLinkType,
  openingExceptionType,
  openingHoursType,
  optionValueType,
  pictureType,
  point3Type,
  priceType,
  productOptionType,
  productVariantType,
  promiseItemType,
  returnRuleType,
  richTextType,
  toneType,
  scaleType,
  seoType,
  spinType,
]
