import { advisorType } from './advisor.ts'
import { appointmentTypeType } from './appointment-type.ts'
import { boutiqueType } from './boutique.ts'
import { collectionType } from './collection.ts'
import { giftOptionType } from './gift-option.ts'
import { makerType } from './maker.ts'
import { materialType } from './material.ts'
import { policyType } from './policy.ts'
import { productType } from './product.ts'
import { redirectType } from './redirect.ts'
import { shippingOptionType } from './shipping-option.ts'
import { storyType } from './story.ts'

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
