import { picture } from '../../writing/picture.ts'
import { complimentary, prices } from '../../writing/prices.ts'
import { onModel } from '../../writing/on-model.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const lacquered = prices(2_380, 2_100, 2_500, 10_200)
const brass = prices(1_980, 1_740, 2_080, 8_500)

const finishes = [
  {
    key: 'midnight-lacquer',
    sku: 'PLU-MID',
    prices: lacquered,
    title: localeString('Midnight lacquer', 'Laque minuit', 'لاک نیمه‌شب'),
    note: localeString('Forty coats over five months', 'Quarante couches en cinq mois', 'چهل لایه در پنج ماه'),
    swatch: 'midnight',
  },
  {
    key: 'madder-lacquer',
    sku: 'PLU-MAD',
    prices: lacquered,
    title: localeString('Madder lacquer', 'Laque garance', 'لاک روناسی'),
    note: localeString('The red of the 1912 train', 'Le rouge du train de 1912', 'سرخِ قطار سال ۱۹۱۲'),
    swatch: 'madder',
  },
  {
    key: 'guilloche-brass',
    sku: 'PLU-GUI',
    prices: brass,
    title: localeString('Guilloché brass', 'Laiton guilloché', 'برنج گیوشه'),
    note: localeString(
      'Bare, and will darken with the hand',
      'Nu, il fonce avec la main',
      'برهنه، و با دست تیره می‌شود',
    ),
    swatch: 'brass',
  },
]

export const plumeDeMinuit = product({
  slug: 'plume-de-minuit',
  name: 'Plume de Minuit',
  kind: localeString('Fountain pen', 'Stylo-plume', 'خودنویس'),
  since: 1924,
  sentence: localeText(
    'A pen with forty coats of lacquer and one fault: it cannot be hurried. The barrel is engine-turned in waves, so it stays where the fingers left it.',
    'Un stylo de quarante couches de laque et d’un seul défaut : on ne peut pas le presser. Le corps est guilloché en vagues ; il reste là où les doigts l’ont laissé.',
    'خودنویسی با چهل لایه لاک و یک عیب: شتاب نمی‌پذیرد. بدنه‌اش موج‌موج تراش خورده و همان‌جا می‌ماند که انگشت‌ها گذاشته‌اند.',
  ),
  materialsLine: localeString(
    'Midnight lacquer in forty coats, engine-turned barrel',
    'Laque minuit en quarante couches, corps guilloché',
    'لاک نیمه‌شب در چهل لایه، بدنهٔ گیوشه',
  ),
  dimensionsLine: localeString('139 × 12.4 mm, 34 g', '139 × 12,4 mm, 34 g', '۱۳۹ × ۱۲٫۴ میلی‌متر، ۳۴ گرم'),
  dimensions: { widthMm: 139, heightMm: 12.4, depthMm: 15, weightG: 34 },
  collection: 'writing-and-travel',
  hero: {
    alt: localeString(
      'The Plume de Minuit at night, lying on its brass rest: midnight lacquer at both ends, an engine-turned barrel between, the cap beside it',
      'La Plume de Minuit dans la nuit, posée sur son appui de laiton : laque minuit aux deux bouts, corps guilloché entre les deux, le capuchon à côté',
      'قلمِ نیمه‌شب در تاریکی بر تکیه‌گاه برنجی‌اش: لاک نیمه‌شب در دو سر، بدنهٔ گیوشه در میان و سرپوش در کنار',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The Plume de Minuit on its rest by day, the cap set aside, the nib to the right',
        'La Plume de Minuit au jour sur son appui, le capuchon ôté, la plume à droite',
        'قلمِ نیمه‌شب در روز بر تکیه‌گاهش، سرپوش برداشته و نوک رو به راست',
      ),
      caption: localeString(
        'Gold nib, 585 ‰, ground by hand to a medium',
        'Plume d’or 585 ‰, meulée à la main en moyen',
        'نوک طلا با عیار ۵۸۵، ساییده با دست به پهنای میانه',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The gold nib and the section from close to',
        'La plume d’or et la section, de tout près',
        'نوک طلا و جای انگشت‌ها از نزدیک',
      ),
      caption: localeString(
        'Slit by a disc thinner than a page',
        'Fendue par un disque plus mince qu’une page',
        'با تیغه‌ای نازک‌تر از کاغذ شکافته شده',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The engine-turned barrel by lamplight, ending in a ring before the lacquer',
        'Le corps guilloché à la lampe, arrêté par une bague avant la laque',
        'بدنهٔ گیوشه زیر نور چراغ که پیش از لاک به حلقه‌ای می‌رسد',
      ),
      caption: localeString(
        'The wave is cut dry; oil would round its edge',
        'La vague se taille à sec ; l’huile en émousserait l’arête',
        'موج خشک تراشیده می‌شود؛ روغن لبه‌اش را گرد می‌کند',
      ),
    },
    box: {
      alt: localeString(
        'The Plume de Minuit on its rest before the box it comes in, tied with ivory ribbon',
        'La Plume de Minuit sur son appui, devant sa boîte nouée d’un ruban ivoire',
        'قلمِ نیمه‌شب بر تکیه‌گاهش، جلوی جعبه‌ای که با روبان عاجی بسته شده',
      ),
      caption: localeString(
        'The rest travels in the box; so does a first bottle of ink',
        'L’appui voyage dans la boîte, avec un premier flacon d’encre',
        'تکیه‌گاه و نخستین شیشهٔ جوهر هم در جعبه است',
      ),
    },
  },
  options: [
    {
      key: 'finish',
      title: localeString('Finish', 'Finition', 'پرداخت'),
      values: finishes.map(({ key, title, note, swatch }) => ({ key, title, note, swatch })),
    },
  ],
  variants: finishes.map((finish) => ({
    sku: finish.sku,
    chosen: { finish: finish.key },
    prices: finish.prices,
    materialVariant: finish.key,
    pictures: [
      picture(`plume-de-minuit-${finish.key}-still`, {
        alt: localeString(
          `The Plume de Minuit in ${finish.title.en.toLowerCase()} on pale stone`,
          `La Plume de Minuit en ${finish.title.fr.toLowerCase()} sur une pierre claire`,
          `قلمِ نیمه‌شب با ${finish.title.fa} بر سنگی روشن`,
        ),
      }),
    ],
  })),
  engraving: {
    maxLength: 18,
    alphabets: ['latin', 'persian', 'numerals'],
    place: localeString('the barrel', 'le corps', 'بدنه'),
    price: complimentary,
    node: 'engrave_barrel',
    faces: ['italic', 'roman'],
    limits: [{ value: 'guilloche-brass', maxLength: 12 }],
    on: { view: 'still', x: 40.5, y: 53.5, width: 40, height: 4, angle: -50 },
  },
  returnRule: {
    kind: 'standard',
    days: 30,
    note: localeText(
      'Thirty days, inked or not, carriage ours. An engraved pen stays with you.',
      'Trente jours, encré ou non, port à notre charge. Un stylo gravé reste chez vous.',
      'سی روز، با جوهر یا بی‌جوهر، به هزینهٔ ما. قلمِ حک‌شده نزد شما می‌ماند.',
    ),
  },
  sections: {
    materials: localeText(
      'Barrel in brass, engine-turned. Cap and ends in brass under lacquer, tapped from the tree and coloured with lampblack and indigo, or with madder root. Nib in gold 585 ‰ with an iridium point. Fills from a bottle by a piston of ebonite; no cartridge will fit, and none was asked.',
      'Corps de laiton guilloché. Capuchon et embouts de laiton sous laque, recueillie à l’arbre et teintée de noir de fumée et d’indigo, ou de racine de garance. Plume en or 585 ‰, pointe d’iridium. Se remplit au flacon par un piston d’ébonite ; aucune cartouche n’y entre, aucune n’y fut invitée.',
      'بدنه از برنجِ گیوشه. سرپوش و دو سر از برنجِ لاک‌خورده؛ لاک را از درخت می‌گیرند و با دوده و نیل، یا با ریشهٔ روناس، رنگ می‌کنند. نوک از طلای عیار ۵۸۵ با سری از ایریدیوم. با پیستون ابونیت از شیشهٔ جوهر پر می‌شود؛ هیچ فشنگی در آن جا نمی‌گیرد و کسی هم نخواسته بود.',
    ),
    making: localeText(
      'Forty coats, each thinner than a breath on glass, each three days in a damp cupboard and an hour under charcoal. The last is polished with powdered antler and the side of a hand. Then the pen writes its first page here: the same line since 1924, and the page is kept in the register with its number.',
      'Quarante couches, chacune plus mince qu’une haleine sur une vitre, chacune trois jours en armoire humide et une heure sous le charbon. La dernière est polie à la poudre de bois de cerf et du tranchant de la main. Puis le stylo écrit ici sa première page : la même ligne depuis 1924, et la page est gardée au registre avec son numéro.',
      'چهل لایه، هر یک نازک‌تر از نَفَس بر شیشه، هر یک سه روز در گنجهٔ نمناک و یک ساعت زیر زغال. واپسین لایه با گرد شاخ گوزن و لبهٔ دست صیقل می‌خورد. سپس قلم نخستین صفحه‌اش را همین‌جا می‌نویسد: همان یک خط از سال ۱۹۲۴ تا امروز؛ و آن صفحه با شماره‌اش در دفتر ثبت می‌ماند.',
    ),
    care: localeText(
      'Flush it with cold water when the colour changes, and once a season in any case. Lacquer likes hands and dislikes windowsills. If the nib displeases you within the first year, tell us how you hold it and we will grind it again.',
      'Rincez-le à l’eau froide quand l’encre change, et une fois par saison de toute façon. La laque aime les mains et craint les appuis de fenêtre. Si la plume vous déplaît la première année, dites-nous comment vous la tenez et nous la meulerons à nouveau.',
      'هرگاه رنگ جوهر عوض شد، و در هر حال فصلی یک بار، با آب سرد بشوییدش. لاک دست را دوست دارد و لبِ پنجره را نه. اگر در سال نخست از نوک خشنود نبودید، بگویید قلم را چگونه می‌گیرید تا دوباره بساییمش.',
    ),
    dimensionsNote: localeText(
      '139 mm closed, 124 mm without the cap, 12.4 mm at the widest. 34 g, of which 9 g is the cap. It holds 1.3 ml, about thirty pages.',
      '139 mm fermé, 124 mm sans le capuchon, 12,4 mm au plus large. 34 g, dont 9 g pour le capuchon. Il contient 1,3 ml, une trentaine de pages.',
      'بسته ۱۳۹ و بی‌سرپوش ۱۲۴ میلی‌متر، در پهن‌ترین جا ۱۲٫۴ میلی‌متر. ۳۴ گرم که ۹ گرمش سرپوش است. ۱٫۳ میلی‌لیتر جوهر می‌گیرد، نزدیک سی صفحه.',
    ),
    returnsNote: localeText(
      'Thirty days, inked or not, carriage ours, unless it has been engraved. We will rinse it.',
      'Trente jours, encré ou non, port à notre charge, sauf s’il a été gravé. Nous le rincerons.',
      'سی روز، با جوهر یا بی‌جوهر، به هزینهٔ ما، مگر آنکه حک شده باشد. شستنش با ما.',
    ),
  },
  craft: [
    {
      x: 16,
      y: 77.5,
      place: onModel([-60.3, 13, -13.1], [-0.63, 0.73, 0.26], [-40, 42, 0.35]),
      title: localeString('The depth', 'La profondeur', 'ژرفا'),
      text: localeText(
        'Forty coats make three tenths of a millimetre. You look into it, not at it.',
        'Quarante couches font trois dixièmes de millimètre. On regarde dedans, non dessus.',
        'چهل لایه روی هم سه دهم میلی‌متر است. به درونش نگاه می‌کنید، نه به رویش.',
      ),
    },
    {
      x: 41,
      y: 48.5,
      place: 'hotspot_barrel',
      title: localeString('The wave', 'La vague', 'موج'),
      text: localeText(
        'Ninety-six cuts along the barrel, from the same rosette as the watch.',
        'Quatre-vingt-seize traits le long du corps, de la même rosette que la montre.',
        'نود و شش برش در درازای بدنه، از همان گُلِ چرخ که صفحهٔ ساعت را می‌تراشد.',
      ),
    },
    {
      x: 23,
      y: 69,
      place: onModel([-47, 17.5, -13.7], [-0.2, 0.97, 0.13], [-40, 46, 0.3]),
      title: localeString('The ring', 'La bague', 'حلقه'),
      text: localeText(
        'Where lacquer meets metal there is no glue, only a shoulder and patience.',
        'Entre laque et métal, point de colle : un épaulement et de la patience.',
        'میان لاک و فلز چسبی نیست؛ شانه‌ای هست و شکیبایی.',
      ),
    },
    {
      x: 72,
      y: 23,
      place: 'hotspot_nib',
      title: localeString('The nib', 'La plume', 'نوک'),
      text: localeText(
        'Slit by a disc thinner than a page. One half is set a little lower, for right hands; say so if yours is the left.',
        'Fendue par un disque plus mince qu’une page. Un côté est posé un rien plus bas, pour les droitiers ; dites-le si vous êtes gaucher.',
        'با تیغه‌ای نازک‌تر از کاغذ شکافته می‌شود. یک نیمه‌اش برای راست‌دست‌ها اندکی پایین‌تر است؛ اگر چپ‌دستید بگویید.',
      ),
    },
    {
      x: 70.5,
      y: 59.5,
      place: 'hotspot_clip',
      title: localeString('The clip', 'L’agrafe', 'گیره'),
      text: localeText(
        'A spring of brass that ends in a drop. It lets go of a pocket, but not of its own accord.',
        'Un ressort de laiton qui finit en goutte. Il quitte une poche, mais jamais de lui-même.',
        'فنری برنجی که به چکه‌ای می‌رسد. جیب را رها می‌کند، اما هرگز سرِ خود.',
      ),
    },
  ],
  scale: {
    title: localeString(
      'One hundred and thirty-nine millimetres',
      'Cent trente-neuf millimètres',
      'صد و سی و نه میلی‌متر',
    ),
    text: localeText(
      'As long as a hand is wide, and half again. Unposted it balances on the first joint.',
      'La largeur d’une main, et la moitié d’une autre. Sans capuchon, il s’équilibre sur la première phalange.',
      'به درازای پهنای یک دست و نیم. بی‌سرپوش بر بند نخست انگشت به تعادل می‌رسد.',
    ),
  },
  story: 'lacquer-and-time',
  related: ['papier-du-train', 'coffret-de-nuit', 'meridienne'],
  madeOf: ['lacquer', 'brass'],
  madeBy: ['paul-senechal', 'yvonne-delorme'],
  hsCode: '960830',
  seoDescription: localeText(
    'A fountain pen of 1924 in forty coats of lacquer or bare guilloché brass, with a gold nib ground by hand and an engraved barrel.',
    'Un stylo-plume de 1924 en quarante couches de laque ou en laiton guilloché nu, plume d’or meulée à la main, corps gravé sur demande.',
    'خودنویسی از سال ۱۹۲۴ با چهل لایه لاک یا برنجِ برهنهٔ گیوشه، نوک طلای ساییده با دست و بدنه‌ای که حک می‌پذیرد.',
  ),
})
