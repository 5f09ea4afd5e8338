import { localeString } from '../../writing/locale-string.ts'
import { story } from '../../writing/story.ts'
import { localeText } from '../../writing/locale-text.ts'
import { theRibbonInEnglish } from './the-ribbon-en.ts'
import { theRibbonInPersian } from './the-ribbon-fa.ts'
import { theRibbonInFrench } from './the-ribbon-fr.ts'

export const theRibbon = story({
  slug: 'the-ribbon',
  title: localeString('The Ribbon', 'Le ruban', 'روبان'),
  sentence: localeText(
    'Twenty-five millimetres of grosgrain, a loom weighted with river stones, and three rules for a bow, by the person who ties them.',
    'Vingt-cinq millimètres de gros-grain, un métier lesté de galets et trois règles pour un nœud, par celle qui les noue.',
    'بیست و پنج میلی‌متر گروگرن، دستگاهی با وزنه‌هایی از سنگ رودخانه، و سه قاعده برای گره، از زبان آن‌که می‌بندد.',
  ),
  author: 'Mathilde Ferrand',
  role: localeString('who ties and writes', 'qui noue et qui écrit', 'که می‌بندد و می‌نویسد'),
  publishedOn: '2026-07-10',
  plate: {
    alt: localeString(
      'Madder grosgrain let fall in long pleats, an ivory edge running down two of them',
      'Du gros-grain garance tombant en longs plis, un bord ivoire courant sur deux d’entre eux',
      'گروگرنِ روناسی که با چین‌های بلند فرو افتاده و بر دو چین لبه‌ای عاجی می‌دود',
    ),
    caption: localeString(
      'Madder and ivory, as for the train.',
      'Garance et ivoire, comme pour le train.',
      'روناسی و عاجی، چنان‌که برای قطار.',
    ),
  },
  drawing: '/drawings/ribbon.svg',
  body: { en: theRibbonInEnglish, fr: theRibbonInFrench, fa: theRibbonInPersian },
  products: ['carre-tour-a-guillocher', 'eau-de-nuit', 'papier-du-train'],
  next: 'house-on-the-quay',
  seoDescription: localeText(
    'Grosgrain woven in Saint-Étienne on a loom of 1908, how a bow is tied so that it holds and lets go, and what people do with it.',
    'Du gros-grain tissé à Saint-Étienne sur un métier de 1908, l’art d’un nœud qui tient puis cède, et ce qu’on en fait.',
    'گروگرنی که در سنت‌اتین بر دستگاه سال ۱۹۰۸ بافته می‌شود، گره‌ای که هم نگه می‌دارد و هم رها می‌کند، و آنچه با آن می‌کنند.',
  ),
})
