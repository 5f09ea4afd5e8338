import type { Words } from './words.ts'

/** A kind of product: the first word of its name, its translated title, and the seed product whose pictures it uses. */
export interface Kind {
  readonly noun: string
  readonly kind: Words
  readonly donor: string
  readonly materials: readonly string[]
  /** Base price in euros; it is varied for each product. */
  readonly euros: number
  readonly group: number
}

export interface Group {
  readonly slug: string
  readonly title: Words
  readonly donor: string
  readonly tone: 'night' | 'paper' | 'wall' | 'stone'
}

export const groups: readonly Group[] = [
  {
    slug: 'on-the-wrist',
    title: { en: 'On the wrist', fr: 'Au poignet', fa: 'بر مچ' },
    donor: 'collection-watches-and-time',
    tone: 'night',
  },
  {
    slug: 'beside-the-bed',
    title: { en: 'Beside the bed', fr: 'Au chevet', fa: 'کنار بالین' },
    donor: 'collection-watches-and-time',
    tone: 'wall',
  },
  {
    slug: 'on-the-writing-table',
    title: { en: 'On the writing table', fr: 'Sur l’écritoire', fa: 'روی میز تحریر' },
    donor: 'collection-writing-and-travel',
    tone: 'paper',
  },
  {
    slug: 'for-the-luggage-rack',
    title: { en: 'For the luggage rack', fr: 'Pour le filet à bagages', fa: 'برای رف چمدان‌ها' },
    donor: 'collection-writing-and-travel',
    tone: 'stone',
  },
  {
    slug: 'to-find-the-way',
    title: { en: 'To find the way', fr: 'Pour trouver le chemin', fa: 'برای یافتن راه' },
    donor: 'collection-writing-and-travel',
    tone: 'night',
  },
  {
    slug: 'worn-and-given',
    title: { en: 'Worn and given', fr: 'Portés et donnés', fa: 'پوشیدنی و پیش‌کشی' },
    donor: 'collection-watches-and-time',
    tone: 'stone',
  },
  {
    slug: 'for-the-evening',
    title: { en: 'For the evening', fr: 'Pour le soir', fa: 'برای غروب' },
    donor: 'collection-scent-and-home',
    tone: 'night',
  },
]

// Noun | English | French | Persian | seed product | materials | euros; five rows in each group.
const rows = `
Montre|Wristwatch|Montre-bracelet|ساعت مچی|meridienne|rose-gold silver vegetable-calf|9800
Répétition|Repeater|Montre à répétition|ساعت زنگ‌دار|meridienne|yellow-gold silver|24500
Chronographe|Chronograph|Chronographe|کرنوگراف|meridienne|silver vegetable-calf|12400
Savonnette|Hunter-case watch|Montre savonnette|ساعت جیبی درپوش‌دار|meridienne|yellow-gold|8600
Régulateur|Regulator watch|Montre régulateur|ساعت رگلاتور|meridienne|rose-gold silver|14200
Pendulette|Travelling clock|Pendulette de voyage|ساعت رومیزی سفر|pendulette-de-voyage|brass silver vegetable-calf|3600
Réveil|Alarm clock|Réveil|ساعت شماطه‌دار|pendulette-de-voyage|brass lacquer|2100
Cartel|Wall clock|Cartel|ساعت دیواری|pendulette-de-voyage|brass lacquer|5400
Sablier|Hourglass|Sablier|ساعت شنی|eau-de-nuit|pressed-glass brass|640
Baromètre|Barometer|Baromètre|فشارسنج|boussole-de-poche|brass pressed-glass|1850
Plume|Fountain pen|Stylo-plume|خودنویس|plume-de-minuit|lacquer brass|980
Porte-mine|Propelling pencil|Porte-mine|مداد نوکی|plume-de-minuit|silver lacquer|540
Encrier|Inkwell|Encrier|دوات|eau-de-nuit|pressed-glass brass|460
Coupe-papier|Paper knife|Coupe-papier|کاغذبُر|plume-de-minuit|silver|320
Carnet|Notebook|Carnet|دفتر یادداشت|papier-du-train|rag-paper vegetable-calf|95
Coffret|Leather travel box|Coffret de cuir|جعبهٔ چرمی سفر|coffret-de-nuit|vegetable-calf brass|2400
Malle|Trunk|Malle|صندوق سفر|coffret-de-nuit|vegetable-calf brass|7800
Étui|Leather case|Étui de cuir|کیف چرمی|coffret-de-nuit|vegetable-calf|420
Sacoche|Satchel|Sacoche|کیف دوشی|coffret-de-nuit|vegetable-calf grosgrain|1650
Porte-cartes|Card case|Porte-cartes|جاکارتی|coffret-de-nuit|vegetable-calf silk|240
Boussole|Pocket compass|Boussole de poche|قطب‌نمای جیبی|boussole-de-poche|brass silver|690
Sextant|Sextant|Sextant|سکستانت|boussole-de-poche|brass pressed-glass|3900
Loupe|Magnifying glass|Loupe|ذره‌بین|boussole-de-poche|brass pressed-glass|280
Longue-vue|Spyglass|Longue-vue|دوربین تک‌چشمی|boussole-de-poche|brass vegetable-calf|1450
Jumelles|Opera glasses|Jumelles de théâtre|دوربین تئاتر|boussole-de-poche|lacquer brass|1180
Carré|Silk twill|Carré de soie|روسری ابریشم|carre-tour-a-guillocher|silk|390
Écharpe|Scarf|Écharpe|شال گردن|carre-tour-a-guillocher|silk|460
Chevalière|Signet ring|Chevalière|انگشتر خاتم|chevaliere-du-passage|yellow-gold|3200
Boutons|Cufflinks|Boutons de manchette|دکمه‌سردست|chevaliere-du-passage|silver rose-gold|880
Médaillon|Locket|Médaillon|گردن‌آویز|chevaliere-du-passage|rose-gold|1900
Eau|Scent in pressed glass|Parfum en verre pressé|عطر در بلور فشرده|eau-de-nuit|pressed-glass brass|240
Bougie|Candle|Bougie|شمع|bougie-du-quai|stoneware brass|85
Lanterne|Lantern|Lanterne|فانوس|lanterne-du-quai|brass pressed-glass|720
Brûle-parfum|Incense burner|Brûle-parfum|بخورسوز|bougie-du-quai|stoneware brass|310
Photophore|Candle glass|Photophore|جاشمعی|lanterne-du-quai|pressed-glass|160
`

export const kinds: readonly Kind[] = rows
  .trim()
  .split('\n')
  .map((row, place) => {
    const [noun = '', en = '', fr = '', fa = '', donor = '', materials = '', euros = ''] = row.split('|')
    return {
      noun,
      kind: { en, fr, fa },
      donor: `product-${donor}`,
      materials: materials.split(' ').map((name) => `material-${name}`),
      euros: Number(euros),
      group: Math.floor(place / 5),
    }
  })
