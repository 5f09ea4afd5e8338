import { localeString } from '../../writing/locale-string.ts'
import { story } from '../../writing/story.ts'
import { localeText } from '../../writing/locale-text.ts'
import { nightTrainInEnglish } from './night-train-of-1912-en.ts'
import { nightTrainInPersian } from './night-train-of-1912-fa.ts'
import { nightTrainInFrench } from './night-train-of-1912-fr.ts'

export const nightTrainOf1912 = story({
  slug: 'night-train-of-1912',
  title: localeString('The Night Train of 1912', 'Le train de nuit de 1912', 'قطار شبِ ۱۹۱۲'),
  sentence: localeText(
    'It ran from Paris to Milan for a single winter and lost a fortune in cork. Three of our objects got off it.',
    'Il relia Paris à Milan un seul hiver et y perdit une fortune en bouchons. Trois de nos objets en sont descendus.',
    'تنها یک زمستان از پاریس به میلان رفت و ثروتی را که از چوب‌پنبه به دست آمده بود بر باد داد. سه تا از اشیای ما از آن پیاده شدند.',
  ),
  author: 'Hélène Vasseur',
  role: localeString('archivist', 'archiviste', 'بایگان'),
  publishedOn: '2026-11-04',
  plate: {
    alt: localeString(
      'A train passing at night: its windows lit, their light lying in bars across the snow, and a moon',
      'Un train qui passe dans la nuit : ses fenêtres éclairées, leur lumière couchée en barres sur la neige, et une lune',
      'قطاری که در شب می‌گذرد: پنجره‌هایی روشن که نورشان خط‌خط بر برف افتاده است، و ماهی',
    ),
    caption: localeString('Somewhere after Dijon.', 'Quelque part après Dijon.', 'جایی پس از دیژون.'),
  },
  drawing: '/drawings/moons.svg',
  body: { en: nightTrainInEnglish, fr: nightTrainInFrench, fa: nightTrainInPersian },
  products: ['coffret-de-nuit', 'pendulette-de-voyage', 'papier-du-train'],
  next: 'the-ribbon',
  seoDescription: localeText(
    'A train that ran from Paris to Milan for one winter, the things that were made to stay where they were, and what came back.',
    'Un train qui relia Paris à Milan un seul hiver, les objets faits pour rester en place, et ce qui en revint.',
    'قطاری که یک زمستان میان پاریس و میلان رفت، چیزهایی که ساخته شدند تا سرِ جایشان بمانند، و آنچه برگشت.',
  ),
})
