import { picture } from '../writing/picture.ts'
import { references, slug } from '../writing/reference.ts'
import { localeString } from '../writing/locale-string.ts'
import type { SeedDocument } from '../writing/seed-document.ts'
import { localeText } from '../writing/locale-text.ts'

export const collections: SeedDocument[] = [
  {
    _id: 'collection-watches-and-time',
    _type: 'collection',
    title: localeString('Watches and time', 'Montres et temps', 'ساعت و زمان'),
    slug: slug('watches-and-time'),
    sentence: localeText(
      'Three things that measure what cannot be kept: a wrist, a bedside, a promise in wax.',
      'Trois objets pour mesurer ce qui ne se garde pas : un poignet, un chevet, une parole dans la cire.',
      'سه چیز برای سنجیدن آنچه نگه‌داشتنی نیست: یک مچ، یک بالین، قولی در موم.',
    ),
    intro: localeText(
      'We came to time late. For fifty years the house made things that pointed and things that shone; the first clock was asked for by a traveller who wished to know, in Trieste, whether his wife was asleep. Nothing in this room strikes, beeps or wakes the neighbours.',
      'Nous sommes venus tard au temps. Cinquante ans durant, la maison fit des choses qui montraient et des choses qui éclairaient ; la première pendulette fut demandée par un voyageur qui voulait savoir, à Trieste, si sa femme dormait. Rien dans cette pièce ne sonne, ne bipe ni ne réveille les voisins.',
      'ما دیر به زمان رسیدیم. پنجاه سال کار مزون چیزهایی بود که نشان می‌دادند و چیزهایی که روشن می‌کردند؛ نخستین ساعت را مسافری خواست که می‌خواست در تریسته بداند همسرش خوابیده است یا نه. در این اتاق هیچ چیز زنگ نمی‌زند و همسایه‌ها را بیدار نمی‌کند.',
    ),
    picture: picture('plate-watches-and-time', {
      alt: localeString(
        'A dial of night blue, rayed at the rim and engine-turned within, with twelve hours of gold',
        'Un cadran bleu nuit, rayonné au bord et guilloché au centre, aux douze heures d’or',
        'صفحه‌ای به آبیِ شب، پرتودار در کناره و گیوشه در میان، با دوازده ساعتِ زرین',
      ),
    }),
    room: 'night',
    products: references(
      'product-meridienne',
      'product-pendulette-de-voyage',
      'product-chevaliere-du-passage',
    ),
    seo: {
      _type: 'seo',
      description: localeText(
        'A wristwatch, a travelling clock and a signet ring, cut on a rose engine of 1868 by Maison Orlune.',
        'Une montre, une pendulette de voyage et une chevalière, taillées au tour à guillocher de 1868 de la Maison Orlune.',
        'ساعت مچی، ساعت سفر و انگشتر خاتمِ مِزون اورلون، تراشیده بر چرخی از سال ۱۸۶۸.',
      ),
    },
  },
  {
    _id: 'collection-writing-and-travel',
    _type: 'collection',
    title: localeString('Writing and travel', 'Écriture et voyage', 'نوشتن و سفر'),
    slug: slug('writing-and-travel'),
    sentence: localeText(
      'What goes into the bag on the evening before, and what one writes from there.',
      'Ce qu’on met dans le sac la veille au soir, et ce qu’on écrit de là-bas.',
      'آنچه شبِ پیش از سفر در کیف می‌گذارند و آنچه از آنجا می‌نویسند.',
    ),
    intro: localeText(
      'A pen, a paper that forgives a moving table, a box for the pockets’ contents, a compass for the pleasure of agreeing with it, and a square of silk that has been a scarf, a sling and, once, a flag. All five have been to sea. Four came back.',
      'Un stylo, un papier qui pardonne aux tables qui bougent, un coffret pour vider ses poches, une boussole pour le plaisir d’être d’accord avec elle, et un carré de soie qui fut écharpe, attelle et, une fois, drapeau. Tous les cinq ont pris la mer. Quatre en sont revenus.',
      'یک قلم، کاغذی که میزِ لرزان را می‌بخشد، جعبه‌ای برای خالی کردن جیب‌ها، قطب‌نمایی برای لذتِ هم‌رأی بودن با آن، و چارگوشی از ابریشم که روسری بوده است و نوار شکسته‌بندی و یک بار هم پرچم. هر پنج به دریا رفته‌اند. چهارتاشان برگشتند.',
    ),
    picture: picture('plate-writing-and-travel', {
      alt: localeString(
        'A chart on laid paper, its coasts in blue-black and a journey dashed across it in madder',
        'Une carte sur papier vergé, ses côtes en bleu-noir et un voyage en tirets garance',
        'نقشه‌ای بر کاغذ خط‌دار، کرانه‌ها به آبی‌سیاه و سفری بریده‌بریده به رنگ روناس',
      ),
    }),
    room: 'paper',
    products: references(
      'product-plume-de-minuit',
      'product-boussole-de-poche',
      'product-coffret-de-nuit',
      'product-carre-tour-a-guillocher',
      'product-papier-du-train',
    ),
    seo: {
      _type: 'seo',
      description: localeText(
        'A fountain pen, a pocket compass, a leather travel box, a silk square and writing paper by Maison Orlune.',
        'Stylo-plume, boussole de poche, coffret de cuir, carré de soie et papier à lettres de la Maison Orlune.',
        'خودنویس، قطب‌نمای جیبی، جعبهٔ چرمی سفر، کارهٔ ابریشم و کاغذ نامهٔ مِزون اورلون.',
      ),
    },
  },
  {
    _id: 'collection-scent-and-home',
    _type: 'collection',
    title: localeString('Scent and home', 'Parfum et maison', 'عطر و خانه'),
    slug: slug('scent-and-home'),
    sentence: localeText(
      'Three ways of leaving a light on for somebody.',
      'Trois façons de laisser une lumière pour quelqu’un.',
      'سه راه برای روشن گذاشتنِ چراغی به انتظار کسی.',
    ),
    intro: localeText(
      'The lantern came first and the rest of the house followed it in out of the rain. The scent smells of the quay at the hour when it is put out; the candle, of the quay an hour before. None of them is meant to be noticed by guests who are leaving.',
      'La lanterne vint d’abord, et le reste de la maison la suivit à l’abri de la pluie. Le parfum sent le quai à l’heure où on l’éteint ; la bougie, le quai une heure plus tôt. Aucun n’est fait pour être remarqué de ceux qui partent.',
      'نخست فانوس آمد و بقیهٔ خانه در پی‌اش از باران به درون. عطر بوی اسکله را می‌دهد در ساعتی که خاموشش می‌کنند؛ شمع، یک ساعت پیش از آن را. هیچ‌یک برای آن نیست که میهمانِ در حالِ رفتن بفهمدش.',
    ),
    picture: picture('plate-scent-and-home', {
      alt: localeString(
        'Evening behind reeded glass, each flute turning the lamps and candles over',
        'Le soir derrière un verre cannelé, chaque cannelure retournant lampes et bougies',
        'شامگاه پشت شیشهٔ شیاردار که هر شیار چراغ‌ها و شمع‌ها را وارونه می‌کند',
      ),
    }),
    room: 'stone',
    products: references('product-eau-de-nuit', 'product-lanterne-du-quai', 'product-bougie-du-quai'),
    seo: {
      _type: 'seo',
      description: localeText(
        'A scent in pressed glass, a brass lantern and a candle of beeswax and rapeseed by Maison Orlune.',
        'Un parfum en verre pressé, une lanterne de laiton et une bougie de cire d’abeille de la Maison Orlune.',
        'عطری در بلور فشرده، فانوسی برنجی و شمعی از موم زنبورِ مِزون اورلون.',
      ),
    },
  },
]
