import { picture } from '../../writing/picture.ts'
import { complimentary, prices } from '../../writing/prices.ts'
import { onModel } from '../../writing/on-model.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const gold = prices(18_400, 16_200, 19_300, 79_000)
const steel = prices(7_900, 6_950, 8_300, 34_000)

const metals = [
  {
    key: 'rose-gold',
    code: 'RG',
    prices: gold,
    title: localeString('Rose gold', 'Or rose', 'طلای سرخ'),
    note: localeString('5N, 750 ‰', '5N, 750 ‰', 'عیار ۷۵۰'),
    swatch: 'rose',
  },
  {
    key: 'yellow-gold',
    code: 'YG',
    prices: gold,
    title: localeString('Yellow gold', 'Or jaune', 'طلای زرد'),
    note: localeString('3N, 750 ‰', '3N, 750 ‰', 'عیار ۷۵۰'),
    swatch: 'yellow',
  },
  {
    key: 'steel',
    code: 'ST',
    prices: steel,
    title: localeString('Steel', 'Acier', 'فولاد'),
    note: localeString('316L, brushed by hand', '316L, brossé à la main', 'خط‌خورده با دست'),
    swatch: 'steel',
  },
]

const straps = [
  {
    key: 'tan-calf',
    code: 'TAN',
    title: localeString('Tan calf', 'Veau fauve', 'چرم حنایی'),
    note: localeString('Linen stitch, gold buckle', 'Couture lin, boucle du même métal', 'دوخت کتان، سگک از فلز قاب'),
    swatch: 'calf',
  },
  {
    key: 'ink-calf',
    code: 'INK',
    title: localeString('Ink calf', 'Veau encre', 'چرم مرکبی'),
    note: localeString('Tone-on-tone stitch', 'Couture ton sur ton', 'دوخت هم‌رنگ'),
    swatch: 'ink',
  },
  {
    key: 'moss-calf',
    code: 'MOS',
    title: localeString('Moss calf', 'Veau mousse', 'چرم خزه‌ای'),
    note: localeString('Being tanned, from March', 'Au tannage, dès mars', 'در دباغی، از اسفند'),
    swatch: 'moss',
  },
]

const variants = metals.flatMap((metal) =>
  straps.map((strap) => ({
    sku: `MER-${metal.code}-${strap.code}`,
    chosen: { metal: metal.key, strap: strap.key },
    prices: metal.prices,
    materialVariant: `${metal.key}--${strap.key}`,
    madeInWeeks: 7,
    ...(strap.key === 'moss-calf' && { availableFrom: '2027-03-01' }),
    pictures: [
      picture(`meridienne-${metal.key}--${strap.key}-still`, {
        alt: localeString(
          `The Méridienne in ${metal.title.en.toLowerCase()}, its strap of ${strap.title.en.toLowerCase()}, standing on pale stone`,
          `La Méridienne en ${metal.title.fr.toLowerCase()}, bracelet en ${strap.title.fr.toLowerCase()}, posée debout sur une pierre claire`,
          `ساعت مریدین از ${metal.title.fa} با بند ${strap.title.fa}، ایستاده بر سنگی روشن`,
        ),
      }),
    ],
  })),
)

export const meridienne = product({
  slug: 'meridienne',
  name: 'Méridienne',
  kind: localeString('Wristwatch', 'Montre-bracelet', 'ساعت مچی'),
  since: 2024,
  sentence: localeText(
    'A thin watch for people who are expected somewhere. The dial is cut by a lathe from 1868; no two catch the light alike.',
    'Une montre mince pour ceux que l’on attend quelque part. Le cadran est gravé par un tour de 1868 ; il n’en est pas deux qui prennent la lumière de la même façon.',
    'ساعتی باریک برای کسانی که جایی منتظرشان هستند. صفحه‌اش را چرخی از سال ۱۸۶۸ می‌تراشد و هیچ دو صفحه‌ای نور را یکسان نمی‌گیرند.',
  ),
  materialsLine: localeString(
    'Rose gold, silvered dial, calf',
    'Or rose, cadran argenté, veau',
    'طلای سرخ، صفحهٔ نقره‌ای، چرم',
  ),
  dimensionsLine: localeString('38 × 9.2 mm, 62 g', '38 × 9,2 mm, 62 g', '۳۸ × ۹٫۲ میلی‌متر، ۶۲ گرم'),
  dimensions: { widthMm: 38, heightMm: 46, depthMm: 9.2, weightG: 62 },
  collection: 'watches-and-time',
  hero: {
    alt: localeString(
      'The Méridienne in rose gold on a tan calf strap, standing in the dark under one lamp',
      'La Méridienne en or rose, bracelet en veau fauve, debout dans le noir sous une seule lampe',
      'ساعت مریدین از طلای سرخ با بند چرم حنایی، ایستاده در تاریکی زیر یک چراغ',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The Méridienne from the front: rose gold case, silvered dial, tan calf strap',
        'La Méridienne de face : boîte en or rose, cadran argenté, bracelet en veau fauve',
        'ساعت مریدین از روبه‌رو: قاب طلای سرخ، صفحهٔ نقره‌ای، بند چرم حنایی',
      ),
      caption: localeString(
        'Rose gold 5N, brushed flanks, polished bezel',
        'Or rose 5N, flancs brossés, lunette polie',
        'طلای سرخ، پهلوی خط‌خورده و قابِ صیقلی',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The silvered dial from close to: the signature, the faceted indexes and the small seconds',
        'Le cadran argenté de tout près : la signature, les index facettés et la petite seconde',
        'صفحهٔ نقره‌ای از نزدیک: امضا، نشانه‌های تراش‌خورده و ثانیه‌شمار کوچک',
      ),
      caption: localeString(
        'The dial. Seventy-six cuts, each begun a hair later than the last',
        'Le cadran. Soixante-seize traits, chacun commencé un cheveu après le précédent',
        'صفحه. هفتاد و شش برش، هر یک مویی دیرتر از پیشین',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The case back of the Méridienne, a rosette turned round the place for a few words',
        'Le fond de la Méridienne, une rosette tournée autour de la place de quelques mots',
        'پشت قاب مریدین، گُلی تراشیده گردِ جای چند واژه',
      ),
      caption: localeString(
        'The back, and the place for twenty-four letters',
        'Le fond, et la place de vingt-quatre lettres',
        'پشت قاب، و جای بیست و چهار حرف',
      ),
    },
    box: {
      alt: localeString(
        'The Méridienne before its box: bottle-green paper, an ivory ribbon, a seal of oxblood wax',
        'La Méridienne devant sa boîte : papier vert bouteille, ruban ivoire, cachet de cire sang-de-bœuf',
        'ساعت مریدین جلوی جعبه‌اش: کاغذ سبز تیره، روبان عاجی و مهری از موم سرخ',
      ),
      caption: localeString(
        'It leaves the house like this, present or not',
        'Elle quitte la maison ainsi, cadeau ou non',
        'چه هدیه باشد چه نه، این‌گونه از خانه می‌رود',
      ),
    },
  },
  options: [
    {
      key: 'metal',
      title: localeString('Metal', 'Métal', 'فلز'),
      values: metals.map(({ key, title, note, swatch }) => ({ key, title, note, swatch })),
    },
    {
      key: 'strap',
      title: localeString('Strap', 'Bracelet', 'بند'),
      values: straps.map(({ key, title, note, swatch }) => ({ key, title, note, swatch })),
    },
  ],
  variants,
  engraving: {
    maxLength: 24,
    alphabets: ['latin', 'persian', 'numerals'],
    place: localeString('the case back', 'le fond de boîte', 'پشت قاب'),
    price: complimentary,
    node: 'engrave_caseback',
    faces: ['italic', 'roman', 'sans'],
    on: { view: 'detail-2', x: 58, y: 58.5, width: 28, height: 7 },
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
      'Case and crown in rose gold 5N, 28.4 g, in yellow gold 3N, or in steel 316L. Dial in solid silver, grained, then silvered with salt and tartar. Hands and indexes in the same metal as the case; on the steel watch the hands are blued. A sapphire in front; behind, a plate of the same metal, turned round the place for your words.',
      'Boîte et couronne en or rose 5N, 28,4 g, en or jaune 3N ou en acier 316L. Cadran en argent massif, grené, puis argenté au sel et au tartre. Aiguilles et index du même métal que la boîte ; sur la montre d’acier, les aiguilles sont bleuies. Une glace saphir devant ; derrière, un fond du même métal, guilloché autour de la place de vos mots.',
      'قاب و کوک از طلای سرخ، ۲۸٫۴ گرم، یا از طلای زرد یا فولاد. صفحه از نقرهٔ ناب که با نمک و درد شراب سفید شده است. عقربه‌ها و نشانه‌ها از همان فلز قاب‌اند؛ در ساعت فولادی عقربه‌ها آبی‌شده‌اند. شیشهٔ یاقوت کبود در رو؛ در پشت، لوحی از همان فلز که گردِ جای واژه‌های شما تراشیده شده است.',
    ),
    making: localeText(
      'One watchmaker assembles each watch twice: once to learn it, once to finish it. Between the two it runs for nine days in six positions, beside an open window, because a wrist is not a laboratory. The dial takes three hours and ten minutes on the rose engine.',
      'Un seul horloger assemble chaque montre deux fois : une fois pour l’apprendre, une fois pour la finir. Entre les deux, elle marche neuf jours dans six positions, près d’une fenêtre ouverte, car un poignet n’est pas un laboratoire. Le cadran demande trois heures et dix minutes de tour à guillocher.',
      'هر ساعت را یک ساعت‌ساز دو بار سوار می‌کند: یک بار تا بشناسدش، یک بار تا تمامش کند. میان این دو، ساعت نه روز در شش حالت کنار پنجره‌ای باز کار می‌کند، چون مچ دست آزمایشگاه نیست. تراش صفحه سه ساعت و ده دقیقه طول می‌کشد.',
    ),
    care: localeText(
      'Bring it home every six years. It winds itself as you walk; after a week in a drawer, give the crown twenty turns. Keep it from the sea; rain is understood to happen.',
      'Rapportez-la à la maison tous les six ans. Elle se remonte en marchant ; après une semaine de tiroir, donnez vingt tours de couronne. Tenez-la loin de la mer ; la pluie, nous savons qu’elle arrive.',
      'هر شش سال به خانه بیاوریدش. با راه رفتنِ شما کوک می‌شود؛ پس از یک هفته در کشو، بیست دور کوکش بدهید. از دریا دورش نگه دارید؛ باران را ما هم می‌شناسیم.',
    ),
    dimensionsNote: localeText(
      '38 mm across, 9.2 mm thick, 46 mm from lug to lug, 19 mm between the lugs. 62 g in gold, 47 g in steel.',
      '38 mm de diamètre, 9,2 mm d’épaisseur, 46 mm de corne à corne, 19 mm d’entre-corne. 62 g en or, 47 g en acier.',
      'پهنا ۳۸ میلی‌متر، ستبری ۹٫۲ میلی‌متر، از شاخک تا شاخک ۴۶ میلی‌متر و میان شاخک‌ها ۱۹ میلی‌متر. وزن: ۶۲ گرم با طلا، ۴۷ گرم با فولاد.',
    ),
    returnsNote: localeText(
      'Thirty days, carriage ours, unless it has been engraved. An engraved watch is yours alone.',
      'Trente jours, port à notre charge, sauf si elle a été gravée. Une montre gravée n’est qu’à vous.',
      'سی روز، به هزینهٔ ما، مگر آنکه حک شده باشد. ساعتِ حک‌شده تنها از آنِ شماست.',
    ),
  },
  craft: [
    {
      x: 48.5,
      y: 38,
      place: 'hotspot_signature',
      title: localeString('The signature', 'La signature', 'امضا'),
      text: localeText(
        'Printed once, from a copper plate, with a pad of silk. A second pass would thicken it.',
        'Imprimée une seule fois, d’une plaque de cuivre, avec un tampon de soie. Un second passage l’épaissirait.',
        'یک بار چاپ می‌شود، از لوح مس و با بالشتکی از ابریشم. بار دوم آن را ستبر می‌کرد.',
      ),
    },
    {
      x: 39,
      y: 46.5,
      place: 'hotspot_rosette',
      title: localeString('The wave', 'La vague', 'موج'),
      text: localeText(
        'Seventy-six cuts, each begun a hair later than the last. That drift is what moves.',
        'Soixante-seize traits, chacun commencé un cheveu après le précédent. C’est ce retard qui bouge.',
        'هفتاد و شش برش، هر یک مویی دیرتر از پیشین. آنچه می‌جنبد همین دیرکرد است.',
      ),
    },
    {
      x: 51,
      y: 55.5,
      place: 'hotspot_seconds',
      title: localeString('The small seconds', 'La petite seconde', 'ثانیه‌شمار'),
      text: localeText(
        'Turned separately, concentric, so that the eye has somewhere to rest.',
        'Tournée à part, en cercles, pour que l’œil ait où se poser.',
        'جداگانه و هم‌مرکز تراشیده می‌شود تا چشم جایی بیاساید.',
      ),
    },
    {
      x: 66,
      y: 45,
      place: onModel([7.8, 37.3, 24], [0.04, 0.32, 0.95], [14, 26, 0.38]),
      title: localeString('The facets', 'Les facettes', 'نشانه‌ها'),
      text: localeText(
        'Each index is filed to a roof. One slope is always lit.',
        'Chaque index est limé en forme de toit. L’un des versants est toujours éclairé.',
        'هر نشانه چون بام سوهان خورده؛ همیشه یک سویش روشن است.',
      ),
    },
    {
      x: 67,
      y: 62.5,
      place: onModel([-20.3, 35.3, 23.6], [-0.83, 0.1, 0.55], [-38, 14, 0.4]),
      title: localeString('The bezel', 'La lunette', 'قاب'),
      text: localeText(
        'Polished on boxwood until it shows the room and not the polish.',
        'Polie sur du buis jusqu’à ce qu’elle montre la pièce et non le poli.',
        'روی چوب شمشاد صیقل می‌خورد تا اتاق را نشان دهد، نه صیقل را.',
      ),
    },
  ],
  scale: {
    title: localeString('Thirty-eight millimetres', 'Trente-huit millimètres', 'سی و هشت میلی‌متر'),
    text: localeText(
      'Thin enough to be forgotten under a cuff, wide enough to be read by someone else’s lamp. Most wrists between 155 and 190 mm will carry it well.',
      'Assez mince pour se faire oublier sous une manchette, assez large pour se lire à la lampe d’un autre. Elle va bien à la plupart des poignets, de 155 à 190 mm.',
      'آن‌قدر باریک که زیر سرآستین از یاد می‌رود و آن‌قدر پهن که زیر چراغ دیگری خوانده می‌شود. برای بیشتر مچ‌ها از ۱۵۵ تا ۱۹۰ میلی‌متر.',
    ),
  },
  story: 'rose-engine',
  related: ['eau-de-nuit', 'plume-de-minuit', 'boussole-de-poche'],
  madeOf: ['rose-gold', 'silver', 'vegetable-calf'],
  madeBy: ['yvonne-delorme', 'bastien-roche'],
  hsCode: '910121',
  seoDescription: localeText(
    'A thin wristwatch in rose gold, yellow gold or steel, its silver dial cut by hand on a rose engine of 1868. Made in seven weeks.',
    'Une montre mince en or rose, or jaune ou acier, au cadran d’argent guilloché à la main sur un tour de 1868. Faite en sept semaines.',
    'ساعت مچی باریک از طلای سرخ، طلای زرد یا فولاد، با صفحهٔ نقره‌ای که با دست بر چرخی از سال ۱۸۶۸ تراشیده می‌شود. در هفت هفته ساخته می‌شود.',
  ),
})
