import { picture } from '../../writing/picture.ts'
import { complimentary, prices } from '../../writing/prices.ts'
import { onModel } from '../../writing/on-model.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const leathers = [
  {
    key: 'ink-calf',
    sku: 'PDV-INK',
    title: localeString('Ink calf', 'Veau encre', 'چرم مرکبی'),
    note: localeString('In the house', 'En maison', 'در خانه'),
    swatch: 'ink',
  },
  {
    key: 'tan-calf',
    sku: 'PDV-TAN',
    title: localeString('Tan calf', 'Veau fauve', 'چرم حنایی'),
    note: localeString('In the house', 'En maison', 'در خانه'),
    swatch: 'calf',
  },
  {
    key: 'moss-calf',
    sku: 'PDV-MOS',
    title: localeString('Moss calf', 'Veau mousse', 'چرم خزه‌ای'),
    note: localeString('Being tanned, from March', 'Au tannage, dès mars', 'در دباغی، از اسفند'),
    swatch: 'moss',
    madeInWeeks: 6,
    availableFrom: '2027-03-01',
  },
]

export const penduletteDeVoyage = product({
  slug: 'pendulette-de-voyage',
  name: 'Pendulette de Voyage',
  kind: localeString('Travelling clock', 'Pendulette de voyage', 'ساعت رومیزی سفر'),
  since: 1898,
  sentence: localeText(
    'A desk clock for people who wake in other people’s houses. Press the button in the dark and it knocks the hour on its own case.',
    'Une pendulette pour qui s’éveille chez les autres. Pressez le bouton dans le noir : elle frappe l’heure sur sa propre boîte.',
    'ساعتی رومیزی برای کسانی که در خانهٔ دیگران بیدار می‌شوند. در تاریکی دکمه‌اش را بزنید تا ساعت را بر قابِ خود بکوبد.',
  ),
  materialsLine: localeString(
    'Brass, silvered dial, calf case',
    'Laiton, cadran argenté, boîte gainée de veau',
    'برنج، صفحهٔ نقره‌ای، روکش چرم',
  ),
  dimensionsLine: localeString('84 × 84 × 26 mm, 480 g', '84 × 84 × 26 mm, 480 g', '۸۴ × ۸۴ × ۲۶ میلی‌متر، ۴۸۰ گرم'),
  dimensions: { widthMm: 84, heightMm: 84, depthMm: 26, weightG: 480 },
  collection: 'watches-and-time',
  hero: {
    alt: localeString(
      'The Pendulette de Voyage at night, a square of ink calf with a round brass bezel, its blued hands at eight past ten',
      'La Pendulette de Voyage dans la nuit, un carré de veau encre à lunette ronde de laiton, aiguilles bleuies sur dix heures huit',
      'ساعت رومیزی سفر در شب، چارگوشی از چرم مرکبی با قابی گرد از برنج، عقربه‌های آبی‌اش بر ده و هشت دقیقه',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The Pendulette de Voyage by day: calf case, brass bezel, silvered dial with Roman hours, a button on top',
        'La Pendulette de Voyage au jour : boîte gainée de veau, lunette de laiton, cadran argenté aux heures romaines, un bouton au sommet',
        'ساعت رومیزی سفر در روز: بدنهٔ چرم‌پوش، قاب برنجی، صفحهٔ نقره‌ای با شماره‌های رومی و دکمه‌ای در بالا',
      ),
      caption: localeString(
        'The hands are blued in one heat with the compass needles',
        'Les aiguilles sont bleuies de la même chauffe que celles des boussoles',
        'عقربه‌ها را با یک گرما همراه عقربهٔ قطب‌نماها آبی می‌کنند',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The dial from close to: the rosette at its centre, Roman hours round it',
        'Le cadran de tout près : la rosette au centre, les heures romaines autour',
        'صفحه از نزدیک: گُل در میان و شماره‌های رومی گردش',
      ),
      caption: localeString(
        'Turned on the second rosette, the only one that is not worn',
        'Tourné sur la deuxième rosette, la seule qui ne soit pas usée',
        'با گُلِ دوم تراشیده شده، تنها گُلی که فرسوده نیست',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The back of the clock by day: the brass plate, the winding key and the leg that folds',
        'Le dos de la pendulette au jour : la platine de laiton, la clef de remontage et la béquille pliante',
        'پشت ساعت در روز: لوح برنجی، کلیدِ کوک و پایه‌ای که تا می‌شود',
      ),
      caption: localeString(
        'Thirty letters of room, where nobody looks',
        'La place de trente lettres, où personne ne regarde',
        'جای سی حرف، آنجا که کسی نگاه نمی‌کند',
      ),
    },
    box: {
      alt: localeString(
        'The Pendulette de Voyage before its box, at eight past ten',
        'La Pendulette de Voyage devant sa boîte, à dix heures huit',
        'ساعت رومیزی سفر جلوی جعبه‌اش، در ده و هشت دقیقه',
      ),
    },
  },
  options: [
    {
      key: 'leather',
      title: localeString('Leather', 'Cuir', 'چرم'),
      values: leathers.map(({ key, title, note, swatch }) => ({ key, title, note, swatch })),
    },
  ],
  variants: leathers.map(({ key, sku, title, madeInWeeks, availableFrom }) => ({
    sku,
    chosen: { leather: key },
    prices: prices(3_600, 3_150, 3_800, 15_500),
    materialVariant: key,
    ...(madeInWeeks && { madeInWeeks, availableFrom }),
    pictures: [
      picture(`pendulette-de-voyage-${key}-still`, {
        alt: localeString(
          `The Pendulette de Voyage in ${title.en.toLowerCase()}, standing on pale stone`,
          `La Pendulette de Voyage en ${title.fr.toLowerCase()}, debout sur une pierre claire`,
          `ساعت رومیزی سفر با ${title.fa}، ایستاده بر سنگی روشن`,
        ),
      }),
    ],
  })),
  engraving: {
    maxLength: 30,
    alphabets: ['latin', 'persian', 'numerals'],
    place: localeString('the back plate', 'la platine du dos', 'لوحِ پشت'),
    price: complimentary,
    node: 'engrave_back',
    faces: ['italic', 'roman', 'sans'],
    on: { view: 'detail-2', x: 58.5, y: 66, width: 24, height: 5 },
  },
  returnRule: {
    kind: 'standard',
    days: 30,
    note: localeText(
      'Thirty days, carriage ours, unless it has been engraved.',
      'Trente jours, port à notre charge, sauf si elle a été gravée.',
      'سی روز، به هزینهٔ ما، مگر آنکه حک شده باشد.',
    ),
  },
  sections: {
    materials: localeText(
      'Case in brass covered with calf from the same tannery as the straps, dial in silver, hands in blued steel. Movement of eight days, hand-wound, fifteen jewels, with a repeater that taps on the case rather than ringing.',
      'Boîte de laiton gainée de veau de la même tannerie que les bracelets, cadran d’argent, aiguilles d’acier bleui. Mouvement de huit jours à remontage manuel, quinze rubis, avec une répétition qui tape sur la boîte au lieu de sonner.',
      'قاب برنجی با روکشی از چرمِ همان دباغ‌خانه که بندها را می‌سازد، صفحهٔ نقره، عقربه‌های فولادِ آبی‌شده. موتور هشت‌روزهٔ کوکی با پانزده یاقوت و ساعت‌گویی که به جای زنگ زدن بر قاب می‌کوبد.',
    ),
    making: localeText(
      'The movement is assembled upside down, because that is how it will spend its nights in a suitcase. Each clock is sent once to Marseille and back in the guard’s van before it is sold. Two in ten come home wanting attention, and are given it.',
      'Le mouvement s’assemble tête en bas, car c’est ainsi qu’il passera ses nuits en valise. Chaque pendulette fait un aller-retour à Marseille dans le fourgon avant d’être vendue. Deux sur dix en reviennent demandant des soins, et les reçoivent.',
      'موتور را وارونه سوار می‌کنند، چون شب‌هایش را در چمدان همین‌گونه می‌گذراند. هر ساعت پیش از فروش یک بار با واگنِ بار به مارسی می‌رود و برمی‌گردد. از هر ده تا دو تا رسیدگی می‌خواهند و می‌بینند.',
    ),
    care: localeText(
      'Wind it on Sundays. Bring it home every eight years. The calf likes a little wax once a year, and no lamp nearer than a hand.',
      'Remontez-la le dimanche. Rapportez-la à la maison tous les huit ans. Le veau aime un peu de cire une fois l’an, et aucune lampe à moins d’une main.',
      'یکشنبه‌ها کوکش کنید. هر هشت سال به خانه بیاوریدش. چرمش سالی یک بار اندکی موم می‌خواهد و چراغی نزدیک‌تر از یک وجب نمی‌خواهد.',
    ),
    dimensionsNote: localeText(
      '84 mm square, 93 mm high with the button, 26 mm thick with the leg folded. 480 g.',
      '84 mm de côté, 93 mm de haut avec le bouton, 26 mm d’épaisseur béquille pliée. 480 g.',
      'هر ضلع ۸۴ میلی‌متر، بلندی با دکمه ۹۳ و ستبری با پایهٔ بسته ۲۶ میلی‌متر. ۴۸۰ گرم.',
    ),
    returnsNote: localeText(
      'Thirty days, carriage ours, unless it has been engraved. Let it run down first; it travels better asleep.',
      'Trente jours, port à notre charge, sauf si elle a été gravée. Laissez-la s’arrêter d’abord ; elle voyage mieux endormie.',
      'سی روز، به هزینهٔ ما، مگر آنکه حک شده باشد. نخست بگذارید کوکش تمام شود؛ در خواب بهتر سفر می‌کند.',
    ),
  },
  craft: [
    {
      x: 51,
      y: 19,
      place: 'hotspot_button',
      title: localeString('The button', 'Le bouton', 'دکمه'),
      text: localeText(
        'On top, where a hand falls on it in the dark. It was on the side until 1903, and woke people who had only turned over.',
        'Au sommet, où la main tombe dans le noir. Jusqu’en 1903 il était sur le côté, et réveillait ceux qui n’avaient fait que se retourner.',
        'در بالا، آنجا که دست در تاریکی می‌افتد. تا ۱۹۰۳ در پهلو بود و کسانی را که تنها غلتیده بودند بیدار می‌کرد.',
      ),
    },
    {
      x: 15.5,
      y: 48.5,
      place: onModel([-42.4, 49.7, 0], [-0.71, 0, 0.71], [-42, 10, 0.5]),
      title: localeString('The tap', 'Le coup', 'تقه'),
      text: localeText(
        'A hammer on the case: the hours slowly, the quarters in pairs, like somebody considerate at a door.',
        'Un marteau sur la boîte : les heures lentement, les quarts par deux, comme quelqu’un de prévenant à une porte.',
        'چکشی است بر قاب: ساعت‌ها آهسته، ربع‌ها دوتا دوتا، مثل در زدنِ آدمی باملاحظه.',
      ),
    },
    {
      place: onModel([0, 34, -17.2], [0, 0, -1], [160, 10, 0.7]),
      title: localeString('The strut', 'La béquille', 'پایه'),
      text: localeText(
        'It folds against the back and cannot be lost, having been lost three times before 1903.',
        'Elle se replie contre le dos et ne peut se perdre, s’étant perdue trois fois avant 1903.',
        'به پشت تا می‌شود و گم‌شدنی نیست؛ پیش از ۱۹۰۳ سه بار گم شده بود.',
      ),
    },
    {
      x: 63.5,
      y: 45,
      place: onModel([10, 51.5, 15.2], [0, 0, 1], [-6, 10, 0.4]),
      title: localeString('The blue', 'Le bleu', 'آبی'),
      text: localeText(
        'The hands are blued in one heat with the compass needles, and put aside if they are a shade off.',
        'Les aiguilles sont bleuies de la même chauffe que celles des boussoles, et mises de côté pour une nuance.',
        'عقربه‌ها را با یک گرما همراه عقربهٔ قطب‌نماها آبی می‌کنند و اگر یک سایه کم‌وبیش باشد کنار می‌گذارند.',
      ),
    },
    {
      place: onModel([20, 45, -15.5], [0, 0, -1], [172, 10, 0.75]),
      title: localeString('The back', 'Le dos', 'پشت'),
      text: localeText(
        'A plate with nothing on it, thirty letters wide. It is the quietest place on the clock.',
        'Une platine nue, large de trente lettres. C’est l’endroit le plus tranquille de la pendulette.',
        'لوحی ساده به پهنای سی حرف. آرام‌ترین جای ساعت همین است.',
      ),
    },
  ],
  scale: {
    title: localeString('Eighty-four millimetres', 'Quatre-vingt-quatre millimètres', 'هشتاد و چهار میلی‌متر'),
    text: localeText(
      'A square that a palm can cover, and a thickness that goes under a pillow, although that is not advised.',
      'Un carré que couvre la paume, une épaisseur qui tient sous l’oreiller, encore que ce ne soit pas conseillé.',
      'چارگوشی که کف دست می‌پوشاندش و ستبری‌ای که زیر بالش جا می‌شود، هرچند سفارش نمی‌کنیم.',
    ),
  },
  story: 'night-train-of-1912',
  related: ['meridienne', 'coffret-de-nuit', 'lanterne-du-quai'],
  madeOf: ['brass', 'silver', 'vegetable-calf'],
  madeBy: ['bastien-roche', 'solange-ferrier'],
  hsCode: '910390',
  seoDescription: localeText(
    'A travelling clock of 1898 in brass and calf with a leg that folds, eight days of running and a repeater that taps.',
    'Une pendulette de voyage de 1898 en laiton et veau, à béquille pliante, huit jours de marche et une répétition qui tape.',
    'ساعت سفرِ سال ۱۸۹۸ از برنج و چرم با پایه‌ای تاشو، هشت روز کارکرد و ساعت‌گویی که تقه می‌زند.',
  ),
})
