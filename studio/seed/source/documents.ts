import type { SeedDocument } from '../writing/seed-document.ts'
import { advisorsBeyondEurope } from './advisors/beyond.ts'
import { europeanAdvisors } from './advisors/europe.ts'
import { appointmentTypes } from './appointment-types.ts'
import { dubai } from './boutiques/dubai.ts'
import { london } from './boutiques/london.ts'
import { milan } from './boutiques/milan.ts'
import { newYork } from './boutiques/new-york.ts'
import { paris } from './boutiques/paris.ts'
import { tokyo } from './boutiques/tokyo.ts'
import { collections } from './collections.ts'
import { giftOptions } from './gift-options.ts'
import { home } from './home.ts'
import { house } from './house.ts'
import { makers } from './makers.ts'
import { materials } from './materials.ts'
import { accessibility } from './policies/accessibility.ts'
import { delivery } from './policies/delivery.ts'
import { legalNotice } from './policies/legal-notice.ts'
import { privacy } from './policies/privacy.ts'
import { returns } from './policies/returns.ts'
import { terms } from './policies/terms.ts'
import { bougieDuQuai } from './products/bougie-du-quai.ts'
import { boussoleDePoche } from './products/boussole-de-poche.ts'
import { carreTourAGuillocher } from './products/carre-tour-a-guillocher.ts'
import { chevaliereDuPassage } from './products/chevaliere-du-passage.ts'
import { coffretDeNuit } from './products/coffret-de-nuit.ts'
import { eauDeNuit } from './products/eau-de-nuit.ts'
import { lanterneDuQuai } from './products/lanterne-du-quai.ts'
import { meridienne } from './products/meridienne.ts'
import { papierDuTrain } from './products/papier-du-train.ts'
import { penduletteDeVoyage } from './products/pendulette-de-voyage.ts'
import { plumeDeMinuit } from './products/plume-de-minuit.ts'
import { redirects } from './redirects.ts'
import { shippingOptions } from './shipping-options.ts'
import { houseOnTheQuay } from './stories/house-on-the-quay.ts'
import { lacquerAndTime } from './stories/lacquer-and-time.ts'
import { nightTrainOf1912 } from './stories/night-train-of-1912.ts'
import { roseEngine } from './stories/rose-engine.ts'
import { theApprentice } from './stories/the-apprentice.ts'
import { theRibbon } from './stories/the-ribbon.ts'

/** All documents of the seed, in the order of the file. */
export const documents: SeedDocument[] = [
  house,
  home,
  ...collections,
  meridienne,
  penduletteDeVoyage,
  chevaliereDuPassage,
  plumeDeMinuit,
  boussoleDePoche,
  coffretDeNuit,
  carreTourAGuillocher,
  papierDuTrain,
  eauDeNuit,
  lanterneDuQuai,
  bougieDuQuai,
  roseEngine,
  lacquerAndTime,
  nightTrainOf1912,
  theRibbon,
  houseOnTheQuay,
  theApprentice,
  paris,
  london,
  milan,
  newYork,
  dubai,
  tokyo,
  ...europeanAdvisors,
  ...advisorsBeyondEurope,
  ...appointmentTypes,
  ...giftOptions,
  ...shippingOptions,
  ...materials,
  ...makers,
  terms,
  privacy,
  returns,
  delivery,
  accessibility,
  legalNotice,
  ...redirects,
]
