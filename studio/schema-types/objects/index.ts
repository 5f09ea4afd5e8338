import { addressType } from './address.ts'
import { chosenOptionType } from './chosen-option.ts'
import { craftCameraType, craftPlaceType, point3Type } from './craft-place.ts'
import { craftPointType } from './craft-point.ts'
import { dimensionsType } from './dimensions.ts'
import { directorType } from './director.ts'
import { editionType } from './edition.ts'
import { engravingLimitType } from './engraving-limit.ts'
import { engravingSpotType } from './engraving-spot.ts'
import { engravingType } from './engraving.ts'
import { footerColumnType } from './footer-column.ts'
import { geoType } from './geo.ts'
import { homeProductType } from './home-product.ts'
import { homeProductsType } from './home-products.ts'
import { homePromiseType } from './home-promise.ts'
import { homeStoryType } from './home-story.ts'
import { homeWindowsType } from './home-windows.ts'
import { localeBlocksType } from './locale-blocks.ts'
import { localeStringType } from './locale-string.ts'
import { localeTextType } from './locale-text.ts'
import { modelType } from './model.ts'
import { navigationLinkType } from './navigation-link.ts'
import { openingExceptionType } from './opening-exception.ts'
import { openingHoursType } from './opening-hours.ts'
import { optionValueType } from './option-value.ts'
import { pictureType } from './picture.ts'
import { priceType } from './price.ts'
import { productOptionType } from './product-option.ts'
import { productVariantType } from './product-variant.ts'
import { promiseItemType } from './promise-item.ts'
import { returnRuleType } from './return-rule.ts'
import { richTextType } from './rich-text.ts'
import { roomType } from './room.ts'
import { scaleType } from './scale.ts'
import { seoType } from './seo.ts'
import { spinType } from './spin.ts'

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
  roomType,
  scaleType,
  seoType,
  spinType,
]
