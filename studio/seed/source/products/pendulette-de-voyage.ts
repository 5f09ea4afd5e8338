import { ours, prices } from '../../writing/prices.ts'
import { product } from '../../writing/product.ts'
import { say } from '../../writing/say.ts'
import { tell } from '../../writing/tell.ts'

export const penduletteDeVoyage = product({
  slug: 'pendulette-de-voyage',
  name: 'Pendulette de Voyage',
  kind: say('Travelling clock', 'Pendulette de voyage', 'ساعت رومیزی سفر'),
  since: 1898,
  sentence: tell(
    'A desk clock that folds to the size of a book. It keeps two hours, the one you are in and the one you left.',
    'Une pendulette qui se plie au format d’un livre. Elle garde deux heures : celle où l’on est, celle qu’on a quittée.',
    'ساعتی رومیزی که به اندازهٔ یک کتاب تا می‌شود. دو وقت را نگه می‌دارد: آنجا که هستید و آنجا که ترکش کردید.',
  ),
  materialsLine: say(
    'Brass, silvered dial, calf slipcase',
    'Laiton, cadran argenté, étui de veau',
    'برنج، صفحهٔ نقره‌ای، جلد چرم',
  ),
  dimensionsLine: say(
    '96 × 132 × 28 mm, 620 g',
    '96 × 132 × 28 mm, 620 g',
    '۹۶ × ۱۳۲ × ۲۸ میلی‌متر، ۶۲۰ گرم',
  ),
  dimensions: { widthMm: 96, heightMm: 132, depthMm: 28, weightG: 620 },
  collection: 'watches-and-time',
  hero: {
    alt: say(
      'The Pendulette de Voyage at night, standing open on its own case',
      'La Pendulette de Voyage dans la nuit, debout, ouverte sur son étui',
      'ساعت رومیزی سفر در شب، ایستاده و باز بر جلد خود',
    ),
  },
  gallery: {
    still: {
      alt: say(
        'The Pendulette de Voyage by day: brass case, silvered dial, two pairs of hands',
        'La Pendulette de Voyage au jour : boîte de laiton, cadran argenté, deux paires d’aiguilles',
        'ساعت رومیزی سفر در روز: قاب برنجی، صفحهٔ نقره‌ای و دو جفت عقربه',
      ),
      caption: say(
        'The gold hands are here, the blued ones are home',
        'Les aiguilles dorées disent ici, les bleuies disent chez soi',
        'عقربه‌های زرین وقتِ اینجا و عقربه‌های آبی وقتِ خانه را می‌گویند',
      ),
    },
    'detail-1': {
      alt: say(
        'The dial from close to: one wave running outwards from the centre',
        'Le cadran de tout près : une seule vague part du centre',
        'صفحه از نزدیک: یک موج از میان به بیرون می‌رود',
      ),
      caption: say(
        'Turned on the second rosette, the only one that is not worn',
        'Tourné sur la deuxième rosette, la seule qui ne soit pas usée',
        'با گُلِ دوم تراشیده شده، تنها گُلی که فرسوده نیست',
      ),
    },
    'detail-2': {
      alt: say(
        'The folding strut of the clock by lamplight',
        'La béquille pliante de la pendulette à la lampe',
        'پایهٔ تاشوی ساعت زیر نور چراغ',
      ),
      caption: say(
        'The strut locks at seventy degrees, the angle of reading in bed',
        'La béquille se bloque à soixante-dix degrés, l’angle de qui lit au lit',
        'پایه در هفتاد درجه می‌ایستد، زاویهٔ کسی که در بستر کتاب می‌خواند',
      ),
    },
  },
  variants: [{ sku: 'PDV-BRA', chosen: {}, prices: prices(3_600, 3_150, 3_800, 15_500) }],
  engraving: {
    maxLength: 30,
    alphabets: ['latin', 'persian', 'numerals'],
    place: say('the back plate', 'la platine du dos', 'لوحِ پشت'),
    price: ours,
    node: 'engraving',
  },
  returnRule: {
    kind: 'standard',
    days: 30,
    note: tell(
      'Thirty days, carriage ours, unless it has been engraved.',
      'Trente jours, port à notre charge, sauf si elle a été gravée.',
      'سی روز، به هزینهٔ ما، مگر آنکه حک شده باشد.',
    ),
  },
  sections: {
    materials: tell(
      'Case in brass, dial in silver, hands in gilt and in blued steel. Movement of eight days, hand-wound, fifteen jewels, with an alarm that taps on the case rather than ringing. Slipcase in calf from the same tannery as the straps.',
      'Boîte de laiton, cadran d’argent, aiguilles dorées et d’acier bleui. Mouvement de huit jours à remontage manuel, quinze rubis, avec un réveil qui tape sur la boîte au lieu de sonner. Étui de veau de la même tannerie que les bracelets.',
      'قاب برنجی، صفحهٔ نقره، عقربه‌های زراندود و فولادِ آبی‌شده. موتور هشت‌روزهٔ کوکی با پانزده یاقوت و زنگی که به جای نواختن بر قاب می‌کوبد. جلدش از چرمِ همان دباغ‌خانه که بندها را می‌سازد.',
    ),
    making: tell(
      'The movement is assembled upside down, because that is how it will spend its nights in a suitcase. Each clock is sent once to Marseille and back in the guard’s van before it is sold. Two in ten come home wanting attention, and are given it.',
      'Le mouvement s’assemble tête en bas, car c’est ainsi qu’il passera ses nuits en valise. Chaque pendulette fait un aller-retour à Marseille dans le fourgon avant d’être vendue. Deux sur dix en reviennent demandant des soins, et les reçoivent.',
      'موتور را وارونه سوار می‌کنند، چون شب‌هایش را در چمدان همین‌گونه می‌گذراند. هر ساعت پیش از فروش یک بار با واگنِ بار به مارسی می‌رود و برمی‌گردد. از هر ده تا دو تا رسیدگی می‌خواهند و می‌بینند.',
    ),
    care: tell(
      'Wind it on Sundays. Bring it home every eight years. If you set the second hour to somebody else’s city, remember to tell them.',
      'Remontez-la le dimanche. Rapportez-la à la maison tous les huit ans. Si vous réglez la seconde heure sur la ville de quelqu’un, pensez à le lui dire.',
      'یکشنبه‌ها کوکش کنید. هر هشت سال به خانه بیاوریدش. اگر وقتِ دوم را با شهرِ کسی میزان کردید، به خودش هم بگویید.',
    ),
    dimensionsNote: tell(
      '96 mm wide, 132 mm high, 28 mm thick folded; it stands 118 mm tall. 620 g, 740 with its case.',
      '96 mm de large, 132 mm de haut, 28 mm d’épaisseur pliée ; debout, 118 mm. 620 g, 740 avec l’étui.',
      'پهنا ۹۶، بلندی ۱۳۲ و ستبریِ تاشده ۲۸ میلی‌متر؛ ایستاده ۱۱۸ میلی‌متر. ۶۲۰ گرم، با جلد ۷۴۰.',
    ),
    returnsNote: tell(
      'Thirty days, carriage ours, unless it has been engraved. Let it run down first; it travels better asleep.',
      'Trente jours, port à notre charge, sauf si elle a été gravée. Laissez-la s’arrêter d’abord ; elle voyage mieux endormie.',
      'سی روز، به هزینهٔ ما، مگر آنکه حک شده باشد. نخست بگذارید کوکش تمام شود؛ در خواب بهتر سفر می‌کند.',
    ),
  },
  craft: [
    {
      title: say('The two hours', 'Les deux heures', 'دو وقت'),
      text: tell(
        'One crown sets both. Pull once for here, twice for home.',
        'Une couronne règle les deux. Un cran pour ici, deux pour chez soi.',
        'یک کوک هر دو را میزان می‌کند. یک پله برای اینجا، دو پله برای خانه.',
      ),
    },
    {
      title: say('The tap', 'Le coup', 'تقه'),
      text: tell(
        'The alarm is a hammer on the case: eleven knocks, like somebody considerate.',
        'Le réveil est un marteau sur la boîte : onze coups, comme de quelqu’un de prévenant.',
        'زنگش چکشی است بر قاب: یازده تقه، مثل در زدنِ آدمی باملاحظه.',
      ),
    },
    {
      title: say('The strut', 'La béquille', 'پایه'),
      text: tell(
        'It folds flush and cannot be lost, having been lost three times before 1903.',
        'Elle se plie à fleur et ne peut se perdre, s’étant perdue trois fois avant 1903.',
        'هم‌سطح تا می‌شود و گم‌شدنی نیست؛ پیش از ۱۹۰۳ سه بار گم شده بود.',
      ),
    },
    {
      title: say('The blue', 'Le bleu', 'آبی'),
      text: tell(
        'The hands for home are blued in one batch with the compass needles.',
        'Les aiguilles de chez soi sont bleuies avec celles des boussoles, de la même chauffe.',
        'عقربه‌های خانه را همراه عقربهٔ قطب‌نماها، با یک گرما، آبی می‌کنند.',
      ),
    },
    {
      title: say('The back', 'Le dos', 'پشت'),
      text: tell(
        'A plate with nothing on it, thirty letters wide. It is the quietest place on the clock.',
        'Une platine nue, large de trente lettres. C’est l’endroit le plus tranquille de la pendulette.',
        'لوحی ساده به پهنای سی حرف. آرام‌ترین جای ساعت همین است.',
      ),
    },
  ],
  scale: {
    title: say('The size of a book', 'Le format d’un livre', 'به اندازهٔ یک کتاب'),
    text: tell(
      'Ninety-six by one hundred and thirty-two millimetres: it goes on the shelf between two novels.',
      'Quatre-vingt-seize sur cent trente-deux millimètres : elle se range entre deux romans.',
      'نود و شش در صد و سی و دو میلی‌متر: در تاقچه میان دو رمان جا می‌گیرد.',
    ),
  },
  story: 'night-train-of-1912',
  related: ['meridienne', 'coffret-de-nuit', 'lanterne-du-quai'],
  madeOf: ['brass', 'silver', 'vegetable-calf'],
  madeBy: ['bastien-roche', 'solange-ferrier'],
  hsCode: '910390',
  seoDescription: tell(
    'A folding desk clock of 1898 in brass with two pairs of hands, eight days of running and an alarm that taps.',
    'Une pendulette pliante de 1898 en laiton, à deux paires d’aiguilles, huit jours de marche et un réveil qui tape.',
    'ساعت رومیزی تاشوی سال ۱۸۹۸ از برنج با دو جفت عقربه، هشت روز کارکرد و زنگی که تقه می‌زند.',
  ),
})
