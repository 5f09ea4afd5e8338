import { localeString } from '../../writing/locale-string.ts'
import { story } from '../../writing/story.ts'
import { localeText } from '../../writing/locale-text.ts'
import { houseOnTheQuayInEnglish } from './house-on-the-quay-en.ts'
import { houseOnTheQuayInPersian } from './house-on-the-quay-fa.ts'
import { houseOnTheQuayInFrench } from './house-on-the-quay-fr.ts'

export const houseOnTheQuay = story({
  slug: 'house-on-the-quay',
  title: localeString('The House on the Quay', 'La maison du quai', 'خانهٔ کنار رود'),
  sentence: localeText(
    'Eleven houses that are all alike by night, and a lamp so that the bargemen should stop knocking at every one.',
    'Onze maisons toutes pareilles la nuit, et une lampe pour que les mariniers cessent de frapper à chacune.',
    'یازده خانه که شب‌ها همه یکی‌اند، و چراغی تا قایقرانان از کوبیدنِ همهٔ درها دست بردارند.',
  ),
  author: 'Hélène Vasseur',
  role: localeString('archivist', 'archiviste', 'بایگان'),
  publishedOn: '2026-08-12',
  plate: {
    alt: localeString(
      'The houses on the quay at dusk, one window lit bright among them, and the river keeping it twice',
      'Les maisons du quai au crépuscule, une fenêtre vive parmi elles, et le fleuve qui la garde deux fois',
      'خانه‌های کنار رود در شامگاه، پنجره‌ای روشن در میانشان و رودی که دوباره نگهش می‌دارد',
    ),
    caption: localeString(
      'The quai, at the hour of the lamp.',
      'Le quai, à l’heure de la lampe.',
      'کنارهٔ رود، در ساعتِ چراغ.',
    ),
  },
  drawing: '/drawings/rosette-night.svg',
  body: { en: houseOnTheQuayInEnglish, fr: houseOnTheQuayInFrench, fa: houseOnTheQuayInPersian },
  products: ['lanterne-du-quai', 'eau-de-nuit', 'bougie-du-quai'],
  next: 'the-apprentice',
  seoDescription: localeText(
    'Fourteen, quai de l’Aiguille: a lamp of 1847, a bell that was never replaced, a flood, a blackout and four hours a year.',
    'Quatorze, quai de l’Aiguille : une lampe de 1847, une sonnette jamais remplacée, une crue, une nuit et quatre heures par an.',
    'شمارهٔ چهارده: چراغی از سال ۱۸۴۷، زنگی که دیگر نیامد، سیلابی، خاموشی‌ای و سالی چهار ساعت.',
  ),
})
