import type { Model } from '../model/model.ts'
import { makeBougieDuQuai } from './bougie-du-quai.ts'
import { makeBoussoleDePoche } from './boussole-de-poche.ts'
import { makeCarre } from './carre-tour-a-guillocher.ts'
import { makeChevaliereDuPassage } from './chevaliere-du-passage.ts'
import { makeCoffretDeNuit } from './coffret-de-nuit.ts'
import { makeEauDeNuit } from './eau-de-nuit.ts'
import { makeGiftBox } from './gift-box/gift-box.ts'
import { makeLanterneDuQuai } from './lanterne-du-quai.ts'
import { makeMeridienne } from './meridienne/meridienne.ts'
import { makePapierDuTrain } from './papier-du-train.ts'
import { makePendulette } from './pendulette-de-voyage.ts'
import { makePlumeDeMinuit } from './plume-de-minuit.ts'

/** Every model, and the gift box. The model of the carré is folded; its stills spread out are computed by stills/carre.ts. */
export const makers: Record<string, () => Promise<Model>> = {
  meridienne: makeMeridienne,
  'eau-de-nuit': makeEauDeNuit,
  'gift-box': makeGiftBox,
  'plume-de-minuit': makePlumeDeMinuit,
  'boussole-de-poche': makeBoussoleDePoche,
  'chevaliere-du-passage': makeChevaliereDuPassage,
  'bougie-du-quai': makeBougieDuQuai,
  'pendulette-de-voyage': makePendulette,
  'coffret-de-nuit': makeCoffretDeNuit,
  'lanterne-du-quai': makeLanterneDuQuai,
  'papier-du-train': makePapierDuTrain,
  'carre-tour-a-guillocher': makeCarre,
}
