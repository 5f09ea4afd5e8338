import type { Language } from '../../src/i18n/locales.ts'
import { appointmentMessages } from '../../src/features/appointment/messages/index.ts'
import { bagMessages } from '../../src/features/bag/messages/index.ts'
import { boutiqueMessages } from '../../src/features/boutique/messages/index.ts'
import { careMessages } from '../../src/features/care/messages/index.ts'
import { checkoutMessages } from '../../src/features/order/checkout/messages/index.ts'
import { collectionMessages } from '../../src/features/collection/messages/index.ts'
import { commonMessages } from '../../src/i18n/messages/index.ts'
import { engravingMessages } from '../../src/features/engraving/messages/index.ts'
import { formMessages } from '../../src/components/form/messages/index.ts'
import { giftMessages } from '../../src/features/gift/messages/index.ts'
import { orderMessages } from '../../src/features/order/messages/index.ts'
import { policyMessages } from '../../src/features/policy/messages/index.ts'
import { productMessages } from '../../src/features/product/messages/index.ts'
import { returnMessages } from '../../src/features/return/messages/index.ts'
import { searchMessages } from '../../src/features/search/messages/index.ts'
import { storyMessages } from '../../src/features/story/messages/index.ts'
import { viewerMessages } from '../../src/viewer/messages/index.ts'

/** The words of every feature in one language, for tests and screenshots. */
const wordsIn = (language: Language) => ({
  appointment: appointmentMessages({ language }),
  bag: bagMessages({ language }),
  boutique: boutiqueMessages({ language }),
  care: careMessages({ language }),
  checkout: checkoutMessages({ language }),
  collection: collectionMessages({ language }),
  common: commonMessages({ language }),
  engraving: engravingMessages({ language }),
  form: formMessages({ language }),
  gift: giftMessages({ language }),
  order: orderMessages({ language }),
  policy: policyMessages({ language }),
  product: productMessages({ language }),
  returns: returnMessages({ language }),
  search: searchMessages({ language }),
  story: storyMessages({ language }),
  viewer: viewerMessages({ language }),
})

export const en = wordsIn('en')
export const fr = wordsIn('fr')
export const fa = wordsIn('fa')
