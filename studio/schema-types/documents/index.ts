import { advisorType } from './boutique/advisor.ts'
import { appointmentTypeType } from './boutique/appointment-type.ts'
import { boutiqueType } from './boutique/boutique.ts'
import { collectionType } from './product/collection.ts'
import { giftOptionType } from './gift-option.ts'
import { makerType } from './product/maker.ts'
import { materialType } from './product/material.ts'
import { policyType } from './policy.ts'
import { productType } from './product/product.ts'
import { redirectType } from './redirect.ts'
import { shippingOptionType } from './shipping-option.ts'
import { storyType } from './story.ts'

/** The document types of which an editor can create any number of documents. */
export const documentTypes = [
  advisorType,
  appointmentTypeType,
  boutiqueType,
  collectionType,
  giftOptionType,
  makerType,
  materialType,
  policyType,
  productType,
  redirectType,
  shippingOptionType,
  storyType,
]
