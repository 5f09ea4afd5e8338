import { prices } from '../../writing/prices.ts'
import { onModel } from '../../writing/on-model.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

export const bougieDuQuai = product({
  slug: 'bougie-du-quai',
  name: 'Bougie du Quai',
  kind: localeString('Candle', 'Bougie', 'شمع'),
  since: 1953,
  sentence: localeText(
    'Eau de Nuit without the evening: wet stone, rope, a little tar. It burns for sixty hours and is the least we make.',
    'Eau de Nuit moins la soirée : pierre mouillée, cordage, un peu de goudron. Elle brûle soixante heures et c’est le moindre de nos objets.',
    'آبِ شب بی‌آنکه شب شده باشد: سنگ خیس، ریسمان، اندکی قیر. شصت ساعت می‌سوزد و کوچک‌ترین ساختهٔ ماست.',
  ),
  materialsLine: localeString(
    'Rapeseed and beeswax, fluted stoneware, brass',
    'Colza et cire d’abeille, grès cannelé, laiton',
    'موم کلزا و زنبور، سفال شیاردار، برنج',
  ),
  dimensionsLine: localeString('80 × 87 mm, 690 g', '80 × 87 mm, 690 g', '۸۰ × ۸۷ میلی‌متر، ۶۹۰ گرم'),
  dimensions: { widthMm: 80, heightMm: 87, depthMm: 80, weightG: 690 },
  collection: 'scent-and-home',
  hero: {
    alt: localeString(
      'The Bougie du Quai lit at night: a fluted vessel of midnight glaze ringed in brass, its cover leaning against it',
      'La Bougie du Quai allumée dans la nuit : un pot cannelé d’émail minuit cerclé de laiton, son couvercle appuyé contre lui',
      'شمع اسکله، روشن در شب: ظرفی شیاردار با لعاب نیمه‌شب و حلقه‌های برنجی، سرپوشش تکیه‌داده به آن',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The Bougie du Quai by day, its brass label facing, its cover of brushed brass beside it',
        'La Bougie du Quai au jour, l’étiquette de laiton de face, le couvercle de laiton brossé à côté',
        'شمع اسکله در روز، برچسب برنجی‌اش رو به ما و سرپوش برنجی در کنارش',
      ),
      caption: localeString(
        'When it is finished, the vessel holds pencils, or a second candle',
        'Finie, le pot tient des crayons, ou une seconde bougie',
        'تمام که شد، ظرفش جای مداد است یا جای شمعی دیگر',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The flame of the candle over its wax, from above',
        'La flamme de la bougie sur sa cire, vue d’en haut',
        'شعلهٔ شمع بر مومش، از بالا',
      ),
      caption: localeString(
        'Poured in three times, so that the surface sets level',
        'Coulée en trois fois, pour que la surface prenne de niveau',
        'در سه نوبت ریخته می‌شود تا رویه هموار ببندد',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The brass label and the flutes of the vessel by lamplight',
        'L’étiquette de laiton et les cannelures du pot, à la lampe',
        'برچسب برنجی و شیارهای ظرف زیر نور چراغ',
      ),
      caption: localeString(
        'Forty-eight flutes, as on the stopper of the scent',
        'Quarante-huit cannelures, comme au bouchon du parfum',
        'چهل و هشت شیار، مثل سرپوش عطر',
      ),
    },
    box: {
      alt: localeString(
        'The Bougie du Quai lit before its box, the ribbon still tied',
        'La Bougie du Quai allumée devant sa boîte, le ruban encore noué',
        'شمع اسکله، روشن، جلوی جعبه‌اش که روبانش هنوز بسته است',
      ),
    },
  },
  variants: [{ sku: 'BGQ-220', chosen: {}, prices: prices(95, 84, 100, 410) }],
  returnRule: {
    kind: 'unopened',
    days: 30,
    note: localeText(
      'Thirty days while the wick is white. Once lit it is yours.',
      'Trente jours tant que la mèche est blanche. Une fois allumée, elle est à vous.',
      'سی روز، تا وقتی فتیله سفید است. روشنش که کردید از آنِ شماست.',
    ),
  },
  sections: {
    materials: localeText(
      '220 g of wax: rapeseed from the Beauce and one part in six of beeswax, which is what makes it burn slowly and cost what it costs. Cotton wick, unleaded. Scent at eight per cent. Stoneware, glazed, with rings and a cover of brass.\n\nContains coumarin, linalool, birch tar oil. May produce an allergic reaction.',
      '220 g de cire : colza de Beauce et un sixième de cire d’abeille, qui la fait brûler lentement et coûter ce qu’elle coûte. Mèche de coton, sans plomb. Parfum à huit pour cent. Grès émaillé, cercles et couvercle de laiton.\n\nContient coumarin, linalool, huile de goudron de bouleau. Peut produire une réaction allergique.',
      '۲۲۰ گرم موم: کلزای بوس و یک‌ششم موم زنبور که هم آهسته می‌سوزاندش و هم بهایش را همین می‌کند. فتیلهٔ پنبه، بی‌سرب. هشت درصد عطر. سفالِ لعابی با حلقه‌ها و سرپوشی از برنج.\n\nدارای کومارین، لینالول و روغن قطران غان. ممکن است حساسیت بیاورد.',
    ),
    making: localeText(
      'Poured at dusk, when the workshop is at nineteen degrees, and left until morning under a cloth. It was first made in the winter of 1953, when the current failed on the quay for nine nights and the window had to be kept lit somehow.',
      'Coulée au crépuscule, quand l’atelier est à dix-neuf degrés, et laissée jusqu’au matin sous un linge. On la fit d’abord l’hiver 1953, où le courant manqua neuf nuits sur le quai et où il fallait bien garder la fenêtre allumée.',
      'دمِ غروب که کارگاه نوزده درجه است ریخته می‌شود و تا صبح زیر پارچه می‌ماند. نخستین بار زمستان ۱۹۵۳ ساخته شد، آن‌گاه که نُه شب برق اسکله رفت و پنجره را به هر شکل باید روشن نگه می‌داشتند.',
    ),
    care: localeText(
      'Let it melt to the edge the first time, about two hours. Cut the wick to five millimetres. Put it out with its cover, not with a breath.',
      'La première fois, laissez fondre jusqu’au bord, deux heures environ. Coupez la mèche à cinq millimètres. Éteignez-la de son couvercle, non d’un souffle.',
      'بار نخست بگذارید تا لبه آب شود، نزدیک دو ساعت. فتیله را تا پنج میلی‌متر کوتاه کنید. با سرپوشش خاموش کنید، نه با فوت.',
    ),
    dimensionsNote: localeText(
      '80 mm across, 87 mm high, 100 with its cover on. 690 g, of which 220 g is wax. Sixty hours.',
      '80 mm de diamètre, 87 mm de haut, 100 couvert. 690 g, dont 220 g de cire. Soixante heures.',
      'پهنا ۸۰ و بلندی ۸۷ میلی‌متر، با سرپوش ۱۰۰. ۶۹۰ گرم که ۲۲۰ گرمش موم است. شصت ساعت.',
    ),
    returnsNote: localeText(
      'Thirty days while the wick is white, carriage ours.',
      'Trente jours tant que la mèche est blanche, port à notre charge.',
      'سی روز، تا وقتی فتیله سفید است، به هزینهٔ ما.',
    ),
  },
  craft: [
    {
      x: 19.5,
      y: 57,
      place: onModel([-53.5, 41.5, 15.8], [-0.87, 0, 0.5], [-50, 10, 0.45]),
      title: localeString('The flutes', 'Les cannelures', 'شیارها'),
      text: localeText(
        'Forty-eight, cut in the clay while it is as hard as cheese. The glaze is thinner on each ridge, and paler.',
        'Quarante-huit, taillées dans la terre quand elle a la fermeté d’un fromage. L’émail est plus mince sur l’arête, et plus pâle.',
        'چهل و هشت شیار، بریده در گِل وقتی به سفتیِ پنیر است. لعاب بر هر تیغه نازک‌تر است و روشن‌تر.',
      ),
    },
    {
      x: 37,
      y: 34,
      place: onModel([-18.1, 84.7, -0.8], [0, 0.3, 0.95], [-6, 30, 0.35]),
      title: localeString('The wick', 'La mèche', 'فتیله'),
      text: localeText(
        'Braided flat, so that it bends into its own flame and trims itself, mostly.',
        'Tressée à plat, elle se courbe dans sa flamme et se mouche seule, le plus souvent.',
        'تخت بافته شده تا در شعلهٔ خود خم شود و خودش را کوتاه کند، بیشترِ وقت‌ها.',
      ),
    },
    {
      title: localeString('The tar', 'Le goudron', 'قیر'),
      text: localeText(
        'From the same demijohn as the scent. It is kept outside, on the sill, by common request.',
        'De la même dame-jeanne que le parfum. On la garde dehors, sur l’appui, à la demande générale.',
        'از همان قرابه که عطر را از آن می‌سازیم. به خواهش همگان بیرون، بر لب پنجره، نگهش می‌داریم.',
      ),
    },
    {
      x: 67.5,
      y: 51.5,
      place: onModel([32.2, 45.5, 16.5], [-0.27, 0.76, 0.6], [10, 24, 0.5]),
      title: localeString('The cover', 'Le couvercle', 'سرپوش'),
      text: localeText(
        'A disc of brushed brass that puts the candle out and keeps dust from the next evening.',
        'Un disque de laiton brossé qui éteint la bougie et garde la poussière hors du prochain soir.',
        'گرده‌ای از برنجِ خط‌خورده که شمع را خاموش می‌کند و شب بعد را از گرد نگه می‌دارد.',
      ),
    },
    {
      x: 25,
      y: 33,
      place: 'hotspot_wax',
      title: localeString('The level', 'Le niveau', 'تراز'),
      text: localeText(
        'Look across the wax. Three pourings, no hollow, and a line you could rule by.',
        'Regardez la cire à ras. Trois coulées, aucun creux, une ligne à servir de règle.',
        'از پهلو به موم نگاه کنید. سه بار ریختن، بی هیچ گودی، خطی به راستیِ خط‌کش.',
      ),
    },
  ],
  scale: {
    title: localeString('Eighty-seven millimetres', 'Quatre-vingt-sept millimètres', 'هشتاد و هفت میلی‌متر'),
    text: localeText(
      'A vessel for one hand. Sixty hours is a winter of late returns.',
      'Un pot pour une main. Soixante heures, c’est un hiver de retours tardifs.',
      'ظرفی برای یک دست. شصت ساعت، یک زمستانِ دیر به خانه رسیدن.',
    ),
  },
  story: 'house-on-the-quay',
  related: ['eau-de-nuit', 'lanterne-du-quai', 'papier-du-train'],
  madeOf: ['stoneware', 'brass'],
  madeBy: ['etienne-vasse'],
  hsCode: '340600',
  seoDescription: localeText(
    'A candle of rapeseed and beeswax in fluted stoneware: wet stone, rope and a little tar. Sixty hours. First poured in 1953.',
    'Une bougie de colza et de cire d’abeille en grès cannelé : pierre mouillée, cordage, goudron. Soixante heures. Née en 1953.',
    'شمعی از موم کلزا و زنبور در سفال شیاردار: سنگ خیس، ریسمان و اندکی قیر. شصت ساعت. از سال ۱۹۵۳.',
  ),
})
