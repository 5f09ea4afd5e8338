import { picture } from '../../writing/picture.ts'
import { prices } from '../../writing/prices.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const grounds = [
  {
    key: 'midnight',
    sku: 'CAR-MID',
    title: localeString('Midnight', 'Minuit', 'نیمه‌شب'),
    note: localeString('Brass lines on night blue', 'Traits de laiton sur bleu nuit', 'خط‌های برنجی بر آبیِ شب'),
    swatch: 'midnight',
  },
  {
    key: 'madder',
    sku: 'CAR-MAD',
    title: localeString('Madder', 'Garance', 'روناسی'),
    note: localeString(
      'Ivory lines on the red of 1912',
      'Traits ivoire sur le rouge de 1912',
      'خط‌های عاجی بر سرخِ ۱۹۱۲',
    ),
    swatch: 'madder',
  },
]

export const carreTourAGuillocher = product({
  slug: 'carre-tour-a-guillocher',
  name: 'Carré Tour à Guillocher',
  kind: localeString('Silk twill', 'Twill de soie', 'روسری ابریشم'),
  since: 2019,
  sentence: localeText(
    'Everything the rose engine can say in one turn of the wheel, printed on silk. It took a lathe, eleven screens and a summer.',
    'Tout ce que le tour à guillocher sait dire en un tour de roue, imprimé sur soie. Il y fallut un tour, onze cadres et un été.',
    'هر آنچه چرخِ گیوشه در یک گردش می‌تواند بگوید، چاپ‌شده بر ابریشم. یک چرخ، یازده قالب و یک تابستان کار برد.',
  ),
  materialsLine: localeString(
    'Silk twill, hand-rolled hem',
    'Twill de soie, ourlet roulotté main',
    'ابریشم جناغی، لبهٔ دست‌پیچ',
  ),
  dimensionsLine: localeString('90 × 90 cm, 65 g', '90 × 90 cm, 65 g', '۹۰ × ۹۰ سانتی‌متر، ۶۵ گرم'),
  dimensions: { widthMm: 900, heightMm: 900, depthMm: 1, weightG: 65 },
  collection: 'writing-and-travel',
  hero: {
    alt: localeString(
      'A silk square printed with the pattern of a rose engine in brass on midnight, laid in the dark with its folds still in it',
      'Un carré de soie imprimé d’un motif de tour à guillocher, laiton sur minuit, posé dans le noir, encore marqué de ses plis',
      'چارگوشی از ابریشم با نقش چرخِ گیوشه، برنجی بر زمینهٔ نیمه‌شب، گسترده در تاریکی با تاهایی که هنوز بر آن است',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The carré laid flat: a whorl of brass lines on midnight, an ivory border, a small moon at the centre',
        'Le carré à plat : un tourbillon de traits laiton sur minuit, une bordure ivoire, une petite lune au centre',
        'کاره گسترده: گردابی از خط‌های برنجی بر نیمه‌شب، حاشیه‌ای عاجی و ماهی کوچک در میان',
      ),
      caption: localeString(
        'Drawn by the third rosette, traced, and not corrected',
        'Dessiné par la troisième rosette, calqué, et non corrigé',
        'گُلِ سوم کشیده، دستی روگرفت کرده و کسی درستش نکرده',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The centre of the carré from close to: waves of brass line closing on a crescent',
        'Le centre du carré de tout près : des vagues de traits laiton se referment sur un croissant',
        'میانهٔ کاره از نزدیک: موج‌های برنجی گرد هلالی بسته می‌شوند',
      ),
      caption: localeString(
        'The crescent is the size of the one on the seal',
        'Le croissant a la taille de celui du cachet',
        'هلال به اندازهٔ هلالِ مهر است',
      ),
    },
    'detail-2': {
      alt: localeString(
        'A corner of the carré: the ivory border, its barleycorn, and a rosette showing through',
        'Un angle du carré : la bordure ivoire, son grain d’orge, et une rosette qui transparaît',
        'گوشهٔ کاره: حاشیهٔ عاجی، نقش جودانه و گُلی که از زیر پیداست',
      ),
      caption: localeString(
        'Each corner was turned at a different speed',
        'Chaque angle fut tourné à une autre vitesse',
        'هر گوشه با شتابی دیگر چرخ خورده است',
      ),
    },
    box: {
      alt: localeString(
        'The carré folded to a quarter of a quarter, its ivory border upwards, before a bottle-green box tied with ivory ribbon',
        'Le carré plié en quatre puis en quatre, bordure ivoire dessus, devant une boîte vert bouteille nouée d’ivoire',
        'کارهٔ چهارلا و باز چهارلا، حاشیهٔ عاجی رو به بالا، جلوی جعبه‌ای سبز تیره با روبان عاجی',
      ),
      caption: localeString(
        'Folded once by us, and never twice the same way by you',
        'Plié une fois par nous, jamais deux fois de même par vous',
        'یک بار ما تایش می‌کنیم و شما هرگز دو بار یکسان',
      ),
    },
  },
  options: [
    {
      key: 'ground',
      title: localeString('Ground', 'Fond', 'زمینه'),
      values: grounds.map(({ key, title, note, swatch }) => ({ key, title, note, swatch })),
    },
  ],
  variants: grounds.map((ground) => ({
    sku: ground.sku,
    chosen: { ground: ground.key },
    materialVariant: ground.key,
    prices: prices(420, 370, 440, 1_800),
    pictures: [
      picture(`carre-tour-a-guillocher-${ground.key}-still`, {
        alt: localeString(
          `The carré on a ${ground.title.en.toLowerCase()} ground, laid flat`,
          `Le carré sur fond ${ground.title.fr.toLowerCase()}, à plat`,
          `کاره با زمینهٔ ${ground.title.fa}، گسترده`,
        ),
      }),
    ],
  })),
  returnRule: {
    kind: 'standard',
    days: 30,
    note: localeText(
      'Thirty days, carriage ours, worn once or not.',
      'Trente jours, port à notre charge, porté une fois ou non.',
      'سی روز، به هزینهٔ ما، یک بار پوشیده یا نپوشیده.',
    ),
  },
  sections: {
    materials: localeText(
      'Silk twill of 18 momme, woven near Lyon from cocoons raised in the Cévennes and, in poor years, in Calabria. Eleven colours, fixed by steam. Silk thread for the hem.',
      'Twill de soie de 18 mommes, tissé près de Lyon de cocons élevés dans les Cévennes et, les mauvaises années, en Calabre. Onze couleurs fixées à la vapeur. Fil de soie pour l’ourlet.',
      'ابریشم جناغیِ هجده مومه، بافته در نزدیکی لیون از پیله‌های سِوِن و در سال‌های بد از کالابریا. یازده رنگ که با بخار ثابت می‌شود. نخ ابریشم برای لبه.',
    ),
    making: localeText(
      'The drawing was cut in copper on the engine, inked, pulled on paper and traced for eleven screens by Odile Marchant, who found the lean at four o’clock and asked if she should straighten it. The hem is rolled with a wet thumb and takes forty minutes.',
      'Le dessin fut taillé dans le cuivre sur le tour, encré, tiré sur papier et calqué pour onze cadres par Odile Marchant, qui vit le penchant de quatre heures et demanda s’il fallait le redresser. L’ourlet se roule d’un pouce mouillé et prend quarante minutes.',
      'نقش را با چرخ بر مس تراشیدند، مرکب زدند، بر کاغذ گرفتند و اودیل مارشان برای یازده قالب روگرفت کرد؛ او کجیِ ساعت چهار را دید و پرسید راستش کند یا نه. لبه با شستِ تر پیچیده می‌شود و چهل دقیقه وقت می‌برد.',
    ),
    care: localeText(
      'Fold it differently each time, or it will learn one way. Cold water and a drop of mild soap; dry it flat, iron it damp, from the back.',
      'Pliez-le chaque fois autrement, sinon il n’apprendra qu’un pli. Eau froide et une goutte de savon de Marseille ; séchez-le à plat, repassez-le humide, sur l’envers.',
      'هر بار جور دیگری تایش کنید وگرنه یک تا را از بر می‌کند. آب سرد و یک چکه صابون ملایم؛ پهن خشکش کنید و نم‌دار، از پشت، اتو بزنید.',
    ),
    dimensionsNote: localeText(
      '90 × 90 cm, within a centimetre: it is cut by hand along one thread. 65 g.',
      '90 × 90 cm, à un centimètre près : il se coupe à la main, au droit fil. 65 g.',
      '۹۰ × ۹۰ سانتی‌متر با یک سانتی‌متر کم‌وبیش، چون با دست و در راه یک نخ بریده می‌شود. ۶۵ گرم.',
    ),
    returnsNote: localeText(
      'Thirty days, carriage ours. If there is scent on it we will not ask whose.',
      'Trente jours, port à notre charge. S’il porte un parfum, nous ne demanderons pas lequel.',
      'سی روز، به هزینهٔ ما. اگر بوی عطری بدهد نمی‌پرسیم از آنِ کیست.',
    ),
  },
  craft: [
    {
      x: 50,
      y: 79.5,
      place: 'hotspot_hem',
      title: localeString('The hem', 'L’ourlet', 'لبه'),
      text: localeText(
        'Rolled towards the front, so that the printed side is framed by its own shadow.',
        'Roulotté vers l’endroit : la face imprimée est encadrée de sa propre ombre.',
        'به سوی رو پیچیده می‌شود تا نقش در سایهٔ خودش قاب بگیرد.',
      ),
    },
    {
      x: 62,
      y: 44,
      place: 'hotspot_rosette',
      title: localeString('The whorl', 'Le tourbillon', 'گرداب'),
      text: localeText(
        'One line. It was cut without lifting the tool and can be followed with a finger.',
        'Une seule ligne, taillée sans lever l’outil ; le doigt peut la suivre.',
        'یک خط است. بی‌آنکه ابزار برخیزد بریده شده و انگشت می‌تواند دنبالش کند.',
      ),
    },
    {
      x: 50,
      y: 50.5,
      title: localeString('The moon', 'La lune', 'ماه'),
      text: localeText(
        'At the centre, where the lathe has nothing to say, a crescent.',
        'Au centre, où le tour n’a plus rien à dire, un croissant.',
        'در میانه، آنجا که چرخ حرفی ندارد، هلالی است.',
      ),
    },
    {
      x: 13,
      y: 50,
      title: localeString('The border', 'La bordure', 'حاشیه'),
      text: localeText(
        'Barleycorn, as on the paper in the boxes. Three hundred and twelve grains a side.',
        'Un grain d’orge, comme sur le papier des boîtes. Trois cent douze grains par côté.',
        'نقش جودانه، همان که بر کاغذ جعبه‌هاست. هر ضلع سیصد و دوازده دانه.',
      ),
    },
    {
      x: 86,
      y: 62,
      title: localeString('The back', 'L’envers', 'پشت'),
      text: localeText(
        'Hold it to a window. The colour has gone through; a back that is paler has been hurried.',
        'Tenez-le devant une fenêtre. La couleur a traversé ; un envers plus pâle a été pressé.',
        'جلو پنجره بگیریدش. رنگ از پارچه گذشته است؛ پشتِ رنگ‌پریده کار شتاب است.',
      ),
    },
  ],
  scale: {
    title: localeString('Ninety centimetres', 'Quatre-vingt-dix centimètres', 'نود سانتی‌متر'),
    text: localeText(
      'Folded once it covers the shoulders, twice the throat; rolled, it ties a parcel.',
      'Plié une fois, il couvre les épaules ; deux fois, la gorge ; roulé, il noue un paquet.',
      'با یک تا شانه‌ها را می‌پوشاند، با دو تا گلو را؛ و پیچیده، بسته‌ای را گره می‌زند.',
    ),
  },
  story: 'rose-engine',
  related: ['eau-de-nuit', 'meridienne', 'coffret-de-nuit'],
  madeOf: ['silk'],
  madeBy: ['odile-marchant'],
  hsCode: '621410',
  seoDescription: localeText(
    'A silk square of 2019, 90 by 90 cm, printed in eleven colours from a drawing cut on the house’s rose engine.',
    'Un carré de soie de 2019, 90 sur 90 cm, imprimé en onze couleurs d’après un dessin taillé au tour à guillocher de la maison.',
    'کارهٔ ابریشم سال ۲۰۱۹، ۹۰ در ۹۰ سانتی‌متر، با یازده رنگ از نقشی که چرخِ گیوشهٔ مزون تراشیده است.',
  ),
})
