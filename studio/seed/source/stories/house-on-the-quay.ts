import { say } from '../../writing/say.ts'
import { story } from '../../writing/story.ts'
import { tell } from '../../writing/tell.ts'
import { houseOnTheQuayInEnglish } from './house-on-the-quay-en.ts'
import { houseOnTheQuayInPersian } from './house-on-the-quay-fa.ts'
import { houseOnTheQuayInFrench } from './house-on-the-quay-fr.ts'

export const houseOnTheQuay = story({
  slug: 'house-on-the-quay',
  title: say('The House on the Quay', 'La maison du quai', 'خانهٔ کنار رود'),
  sentence: tell(
    'Eleven houses of one height and one colour, and a lamp so that the bargemen should stop knocking at all of them.',
    'Onze maisons de même hauteur et de même couleur, et une lampe pour que les mariniers cessent de frapper à toutes.',
    'یازده خانه به یک بلندا و یک رنگ، و چراغی تا قایقرانان از کوبیدنِ همهٔ درها دست بردارند.',
  ),
  author: 'Hélène Vasseur',
  role: say('archivist', 'archiviste', 'بایگان'),
  publishedOn: '2026-08-12',
  plate: {
    alt: say(
      'A rosette rising out of the dark like a lamp behind a parapet',
      'Une rosette montant du noir comme une lampe derrière un parapet',
      'گُلی که چون چراغی پشت جان‌پناهِ پل از تاریکی برمی‌آید',
    ),
    caption: say(
      'The quai, at the hour of the lamp.',
      'Le quai, à l’heure de la lampe.',
      'کنارهٔ رود، در ساعتِ چراغ.',
    ),
  },
  drawing: '/drawings/rosette-night.svg',
  body: { en: houseOnTheQuayInEnglish, fr: houseOnTheQuayInFrench, fa: houseOnTheQuayInPersian },
  products: ['lanterne-du-quai', 'eau-de-nuit', 'bougie-du-quai'],
  next: 'the-apprentice',
  seoDescription: tell(
    'Fourteen, quai de l’Aiguille: a lamp of 1847, a bell that was never replaced, a flood, a blackout and four hours a year.',
    'Quatorze, quai de l’Aiguille : une lampe de 1847, une sonnette jamais remplacée, une crue, une nuit et quatre heures par an.',
    'شمارهٔ چهارده: چراغی از سال ۱۸۴۷، زنگی که دیگر نیامد، سیلابی، خاموشی‌ای و سالی چهار ساعت.',
  ),
})
