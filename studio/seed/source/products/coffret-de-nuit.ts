import { picture } from '../../writing/picture.ts'
import { complimentary, prices } from '../../writing/prices.ts'
import { onModel } from '../../writing/on-model.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const leathers = [
  {
    key: 'tan-calf',
    sku: 'COF-TAN',
    title: localeString('Tan calf', 'Veau fauve', 'چرم حنایی'),
    note: localeString('Linen stitch, madder lining', 'Couture lin, doublure garance', 'دوخت کتان، آستر روناسی'),
    swatch: 'calf',
  },
  {
    key: 'ink-calf',
    sku: 'COF-INK',
    title: localeString('Ink calf', 'Veau encre', 'چرم مرکبی'),
    note: localeString(
      'Tone-on-tone stitch, ivory lining',
      'Couture ton sur ton, doublure ivoire',
      'دوخت هم‌رنگ، آستر عاجی',
    ),
    swatch: 'ink',
  },
]

export const coffretDeNuit = product({
  slug: 'coffret-de-nuit',
  name: 'Coffret de Nuit',
  kind: localeString('Leather travel box', 'Coffret de voyage en cuir', 'جعبهٔ چرمی سفر'),
  since: 1912,
  sentence: localeText(
    'What a pocket holds, put somewhere it can be found in the dark. It was made for the shelf beside a sleeping berth and has kept the width.',
    'Ce que contient une poche, rangé là où la main le retrouve dans le noir. Il fut fait pour la tablette d’une couchette et en a gardé la largeur.',
    'آنچه در جیب می‌ماند، در جایی که در تاریکی هم پیدا شود. برای تاقچهٔ کنار تختِ قطار ساخته شد و همان پهنا را نگه داشته است.',
  ),
  materialsLine: localeString(
    'Vegetable-tanned calf over cedar, brass',
    'Veau à tannage végétal sur cèdre, laiton',
    'چرم با دباغی گیاهی بر چوب سدر، برنج',
  ),
  dimensionsLine: localeString(
    '240 × 160 × 93 mm, 1,150 g',
    '240 × 160 × 93 mm, 1 150 g',
    '۲۴۰ × ۱۶۰ × ۹۳ میلی‌متر، ۱٬۱۵۰ گرم',
  ),
  dimensions: { widthMm: 240, heightMm: 93, depthMm: 160, weightG: 1150 },
  collection: 'writing-and-travel',
  hero: {
    alt: localeString(
      'The Coffret de Nuit in tan calf at night, its brass corners and lock catching the lamp',
      'Le Coffret de Nuit en veau fauve dans la nuit, ses coins et sa serrure de laiton pris par la lampe',
      'جعبهٔ شب با چرم حنایی در تاریکی، گوشه‌ها و قفل برنجی‌اش در نور چراغ',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The Coffret de Nuit in tan calf by day: brass corners, a leather handle, a plate for initials',
        'Le Coffret de Nuit en veau fauve au jour : coins de laiton, poignée de cuir, plaque pour les initiales',
        'جعبهٔ شب با چرم حنایی در روز: گوشه‌های برنجی، دستهٔ چرمی و لوحی برای حروف نام',
      ),
      caption: localeString(
        'Eight stitches to the inch, two needles, one thread',
        'Huit points au pouce, deux aiguilles, un seul fil',
        'هشت کوک در هر اینچ، دو سوزن و یک نخ',
      ),
    },
    'detail-1': {
      alt: localeString(
        'A corner of the coffret from close to, capped in brass, the stitching running up to it',
        'Un angle du coffret de tout près, coiffé de laiton, la couture venant jusqu’à lui',
        'گوشهٔ جعبه از نزدیک، با سرپوشی از برنج و دوختی که تا پای آن می‌رسد',
      ),
      caption: localeString(
        'Under the brass the skin is folded, not cut',
        'Sous le laiton, la peau est pliée, non coupée',
        'زیر برنج، چرم تا خورده است، نه بریده',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The Coffret de Nuit open: suede of midnight blue in the box and in its lid, the brass plate hanging where it locks',
        'Le Coffret de Nuit ouvert : daim bleu nuit dans la boîte et sous le couvercle, la platine de laiton qui pend où elle ferme',
        'جعبهٔ شبِ باز: جیرِ آبیِ نیمه‌شب در جعبه و زیر در، و لوحِ برنجیِ قفل',
      ),
      caption: localeString(
        'The catch can be worked with one thumb, lying down',
        'Le fermoir s’ouvre d’un pouce, couché',
        'چفت با یک شست باز می‌شود، حتی درازکشیده',
      ),
    },
    box: {
      alt: localeString(
        'The Coffret de Nuit in tan calf before the larger box it travels in',
        'Le Coffret de Nuit en veau fauve devant la boîte plus grande où il voyage',
        'جعبهٔ شب با چرم حنایی جلوی جعبهٔ بزرگ‌تری که در آن سفر می‌کند',
      ),
      caption: localeString(
        'A box in a box; the outer one is also kept',
        'Une boîte dans une boîte ; on garde aussi celle du dehors',
        'جعبه‌ای در جعبه؛ بیرونی را هم نگه می‌دارند',
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
  variants: leathers.map((leather) => ({
    sku: leather.sku,
    chosen: { leather: leather.key },
    prices: prices(3_900, 3_450, 4_100, 16_800),
    materialVariant: leather.key,
    pictures: [
      picture(`coffret-de-nuit-${leather.key}-still`, {
        alt: localeString(
          `The Coffret de Nuit in ${leather.title.en.toLowerCase()} on pale stone`,
          `Le Coffret de Nuit en ${leather.title.fr.toLowerCase()} sur une pierre claire`,
          `جعبهٔ شب با ${leather.title.fa} بر سنگی روشن`,
        ),
      }),
    ],
  })),
  engraving: {
    maxLength: 3,
    alphabets: ['latin', 'persian'],
    place: localeString('the plate on the lid', 'la plaque du couvercle', 'لوحِ روی در'),
    price: complimentary,
    node: 'engrave_plate',
    faces: ['roman', 'sans'],
    on: { view: 'detail-1', x: 70.8, y: 52, width: 28, height: 6, angle: -19, skew: 30 },
  },
  returnRule: {
    kind: 'standard',
    days: 30,
    note: localeText(
      'Thirty days, carriage ours, unless it carries initials.',
      'Trente jours, port à notre charge, sauf s’il porte des initiales.',
      'سی روز، به هزینهٔ ما، مگر آنکه حروف نامی بر آن باشد.',
    ),
  },
  sections: {
    materials: localeText(
      'Calf tanned in oak bark for eleven months, 1.6 mm, over a carcass of cedar 5 mm thick. Linen thread, waxed. Lining of silk twill. Corners, hinge and catch in brass, unlacquered.',
      'Veau tanné onze mois à l’écorce de chêne, 1,6 mm, sur un bâti de cèdre de 5 mm. Fil de lin ciré. Doublure de twill de soie. Coins, charnière et fermoir en laiton nu.',
      'چرمی که یازده ماه در پوست بلوط دباغی شده، به ستبری ۱٫۶ میلی‌متر، بر بدنه‌ای از چوب سدرِ ۵ میلی‌متری. نخ کتان موم‌خورده. آستر از ابریشم. گوشه‌ها، لولا و چفت از برنجِ برهنه.',
    ),
    making: localeText(
      'One person makes each coffret, from the skin to the silk, in thirty-one hours spread over three weeks, most of which is drying. The lining is cut from the last metre of a carré, so that a little of the rose engine travels inside.',
      'Une seule personne fait chaque coffret, de la peau à la soie, en trente et une heures réparties sur trois semaines, dont l’essentiel est du séchage. La doublure se coupe dans le dernier mètre d’un carré : un peu de tour à guillocher voyage à l’intérieur.',
      'هر جعبه را یک تن می‌سازد، از پوست تا ابریشم، در سی و یک ساعت که در سه هفته پخش است و بیشترش خشک شدن. آستر را از آخرین متر یک کاره می‌برند تا اندکی از چرخِ گیوشه در درونش سفر کند.',
    ),
    care: localeText(
      'Feed the calf once a year with the wax in the box, by hand, sparingly. Rain leaves marks for a week and then forgives. The hinge asks for one drop of oil each decade.',
      'Nourrissez le veau une fois l’an avec la cire fournie, à la main, sans excès. La pluie marque une semaine, puis pardonne. La charnière demande une goutte d’huile par décennie.',
      'سالی یک بار با مومِ درون جعبه، با دست و اندک، چرم را سیر کنید. باران یک هفته رد می‌گذارد و سپس می‌بخشد. لولا هر ده سال یک چکه روغن می‌خواهد.',
    ),
    dimensionsNote: localeText(
      '240 mm wide, 160 mm deep, 93 mm high, 118 with the handle; inside 228 × 148 × 72 mm in two rooms. 1,150 g.',
      '240 mm de large, 160 mm de profondeur, 93 mm de haut, 118 avec la poignée ; à l’intérieur 228 × 148 × 72 mm en deux chambres. 1 150 g.',
      'پهنا ۲۴۰، ژرفا ۱۶۰ و بلندی ۹۳ میلی‌متر، با دسته ۱۱۸؛ درون ۲۲۸ × ۱۴۸ × ۷۲ میلی‌متر در دو خانه. ۱٬۱۵۰ گرم.',
    ),
    returnsNote: localeText(
      'Thirty days, carriage ours, unless it carries initials. Look in both rooms before you send it.',
      'Trente jours, port à notre charge, sauf s’il porte des initiales. Regardez dans les deux chambres avant de l’envoyer.',
      'سی روز، به هزینهٔ ما، مگر آنکه حروف نامی بر آن باشد. پیش از فرستادن هر دو خانه‌اش را بگردید.',
    ),
  },
  craft: [
    {
      x: 50.5,
      y: 53,
      place: onModel([-52, 64.1, 77.6], [0, 0, 1], [-16, 12, 0.35]),
      title: localeString('The stitch', 'Le point', 'کوک'),
      text: localeText(
        'Two needles pass each other in every hole. Cut one stitch and the next will hold.',
        'Deux aiguilles se croisent dans chaque trou. Coupez un point, le suivant tiendra.',
        'در هر سوراخ دو سوزن از کنار هم می‌گذرند. یک کوک را ببرید، کوک بعدی نگه می‌دارد.',
      ),
    },
    {
      x: 35.5,
      y: 51,
      place: 'hotspot_corner',
      title: localeString('The fold', 'Le pli', 'تا'),
      text: localeText(
        'No corner is cut. The skin is thinned to a third, gathered in eleven pleats, and capped with brass where a journey will knock it.',
        'Aucun angle n’est coupé. La peau est parée au tiers, froncée de onze plis, et coiffée de laiton là où le voyage cogne.',
        'هیچ گوشه‌ای بریده نمی‌شود. پوست را تا یک‌سوم نازک می‌کنند، یازده چین می‌دهند و هرجا سفر به آن می‌کوبد سرپوشی برنجی می‌گذارند.',
      ),
    },
    {
      x: 62.5,
      y: 52,
      place: 'hotspot_lock',
      title: localeString('The catch', 'Le fermoir', 'چفت'),
      text: localeText(
        'Made to be opened by a thumb in a moving train, and by nothing else.',
        'Fait pour s’ouvrir d’un pouce dans un train en marche, et de rien d’autre.',
        'ساخته شده تا در قطارِ در راه با یک شست باز شود، و با هیچ چیز دیگر نه.',
      ),
    },
    {
      title: localeString('The rooms', 'Les chambres', 'خانه‌ها'),
      text: localeText(
        'Two: one for what you take off, one for what you would miss. A watch lies across both.',
        'Deux : l’une pour ce qu’on ôte, l’autre pour ce qui manquerait. Une montre s’étend sur les deux.',
        'دو تا: یکی برای آنچه از تن برمی‌دارید، یکی برای آنچه دلتنگش می‌شوید. ساعت بر هر دو می‌آرامد.',
      ),
    },
    {
      title: localeString('The edge', 'La tranche', 'لبه'),
      text: localeText(
        'Burnished with beeswax and a linen rag until it is one line. Paint would have been quicker.',
        'Lissée à la cire d’abeille et au chiffon de lin jusqu’à n’être qu’une ligne. La peinture eût été plus rapide.',
        'با موم زنبور و کهنهٔ کتان آن‌قدر ساییده می‌شود که یک خط شود. رنگ زودتر تمام می‌شد.',
      ),
    },
  ],
  scale: {
    title: localeString('Two hundred and forty millimetres', 'Deux cent quarante millimètres', 'دویست و چهل میلی‌متر'),
    text: localeText(
      'The width of the shelf in a sleeping berth of 1912. It also suits most bedside tables, which have not grown.',
      'La largeur de la tablette d’une couchette de 1912. Elle convient aussi à la plupart des chevets, qui n’ont pas grandi.',
      'پهنای تاقچهٔ تختِ قطار در سال ۱۹۱۲. به بیشتر میزهای کنار تخت هم می‌آید؛ آن‌ها هم بزرگ نشده‌اند.',
    ),
  },
  story: 'night-train-of-1912',
  related: ['papier-du-train', 'pendulette-de-voyage', 'plume-de-minuit'],
  madeOf: ['vegetable-calf', 'brass'],
  madeBy: ['solange-ferrier'],
  hsCode: '420211',
  seoDescription: localeText(
    'A travel box of 1912 in calf over cedar, stitched by hand with two needles. Three initials on its plate if you wish.',
    'Un coffret de voyage de 1912 en veau sur cèdre, cousu à la main à deux aiguilles. Trois initiales sur sa plaque, si vous le souhaitez.',
    'جعبهٔ سفر سال ۱۹۱۲ از چرم بر چوب سدر، دوخته با دست و دو سوزن. اگر بخواهید سه حرف از نامتان بر لوح آن می‌نشیند.',
  ),
})
