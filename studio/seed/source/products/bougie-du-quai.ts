import { prices } from '../../writing/prices.ts'
import { product } from '../../writing/product.ts'
import { say } from '../../writing/say.ts'
import { tell } from '../../writing/tell.ts'

export const bougieDuQuai = product({
  slug: 'bougie-du-quai',
  name: 'Bougie du Quai',
  kind: say('Candle', 'Bougie', 'شمع'),
  since: 1953,
  sentence: tell(
    'Eau de Nuit without the evening: wet stone, rope, a little tar. It burns for sixty hours and is the least we make.',
    'Eau de Nuit moins la soirée : pierre mouillée, cordage, un peu de goudron. Elle brûle soixante heures et c’est le moindre de nos objets.',
    'آبِ شب بی‌آنکه شب شده باشد: سنگ خیس، ریسمان، اندکی قیر. شصت ساعت می‌سوزد و کوچک‌ترین ساختهٔ ماست.',
  ),
  materialsLine: say(
    'Rapeseed and beeswax, pressed glass',
    'Colza et cire d’abeille, verre pressé',
    'موم کلزا و زنبور، بلور فشرده',
  ),
  dimensionsLine: say('80 × 92 mm, 540 g', '80 × 92 mm, 540 g', '۸۰ × ۹۲ میلی‌متر، ۵۴۰ گرم'),
  dimensions: { widthMm: 80, heightMm: 92, depthMm: 80, weightG: 540 },
  collection: 'scent-and-home',
  hero: {
    alt: say(
      'The Bougie du Quai alight in the dark',
      'La Bougie du Quai allumée dans le noir',
      'شمع اسکله، روشن در تاریکی',
    ),
  },
  gallery: {
    still: {
      alt: say(
        'The Bougie du Quai in its tumbler of pressed glass, unlit, on pale stone',
        'La Bougie du Quai dans son gobelet de verre pressé, éteinte, sur une pierre claire',
        'شمع اسکله در لیوان بلورِ فشرده، خاموش، بر سنگ روشن',
      ),
      caption: say(
        'When it is finished, the glass holds water, or something better',
        'Finie, le verre tient l’eau, ou mieux',
        'تمام که شد، لیوانش به کار آب خوردن می‌آید',
      ),
    },
    'detail-1': {
      alt: say(
        'The wax and the wick of the candle from above',
        'La cire et la mèche de la bougie, vues d’en haut',
        'موم و فتیلهٔ شمع از بالا',
      ),
      caption: say(
        'Poured in three times, so that the surface sets level',
        'Coulée en trois fois, pour que la surface prenne de niveau',
        'در سه نوبت ریخته می‌شود تا رویه هموار ببندد',
      ),
    },
    'detail-2': {
      alt: say(
        'The foot of the tumbler by candlelight',
        'Le pied du gobelet à la lueur de la bougie',
        'پایهٔ لیوان در نور شمع',
      ),
      caption: say(
        'The rosette in the foot throws a ring on the table',
        'La rosette du pied jette un anneau sur la table',
        'گُلِ پایه حلقه‌ای از نور بر میز می‌اندازد',
      ),
    },
  },
  variants: [{ sku: 'BGQ-220', chosen: {}, prices: prices(95, 84, 100, 410) }],
  returnRule: {
    kind: 'unopened',
    days: 30,
    note: tell(
      'Thirty days while the wick is white. Once lit it is yours.',
      'Trente jours tant que la mèche est blanche. Une fois allumée, elle est à vous.',
      'سی روز، تا وقتی فتیله سفید است. روشنش که کردید از آنِ شماست.',
    ),
  },
  sections: {
    materials: tell(
      '220 g of wax: rapeseed from the Beauce and one part in six of beeswax, which is what makes it burn slowly and cost what it costs. Cotton wick, unleaded. Scent at eight per cent.\n\nContains coumarin, linalool, birch tar oil. May produce an allergic reaction.',
      '220 g de cire : colza de Beauce et un sixième de cire d’abeille, qui la fait brûler lentement et coûter ce qu’elle coûte. Mèche de coton, sans plomb. Parfum à huit pour cent.\n\nContient coumarin, linalool, huile de goudron de bouleau. Peut produire une réaction allergique.',
      '۲۲۰ گرم موم: کلزای بوس و یک‌ششم موم زنبور که هم آهسته می‌سوزاندش و هم بهایش را همین می‌کند. فتیلهٔ پنبه، بی‌سرب. هشت درصد عطر.\n\nدارای کومارین، لینالول و روغن قطران غان. ممکن است حساسیت بیاورد.',
    ),
    making: tell(
      'Poured at dusk, when the workshop is at nineteen degrees, and left until morning under a cloth. It was first made in the winter of 1953, when the current failed on the quay for nine nights and the window had to be kept lit somehow.',
      'Coulée au crépuscule, quand l’atelier est à dix-neuf degrés, et laissée jusqu’au matin sous un linge. On la fit d’abord l’hiver 1953, où le courant manqua neuf nuits sur le quai et où il fallait bien garder la fenêtre allumée.',
      'دمِ غروب که کارگاه نوزده درجه است ریخته می‌شود و تا صبح زیر پارچه می‌ماند. نخستین بار زمستان ۱۹۵۳ ساخته شد، آن‌گاه که نُه شب برق اسکله رفت و پنجره را به هر شکل باید روشن نگه می‌داشتند.',
    ),
    care: tell(
      'Let it melt to the edge the first time, about two hours. Cut the wick to five millimetres. Put it out with a spoon, not with a breath.',
      'La première fois, laissez fondre jusqu’au bord, deux heures environ. Coupez la mèche à cinq millimètres. Éteignez-la d’une cuiller, non d’un souffle.',
      'بار نخست بگذارید تا لبه آب شود، نزدیک دو ساعت. فتیله را تا پنج میلی‌متر کوتاه کنید. با قاشق خاموشش کنید، نه با فوت.',
    ),
    dimensionsNote: tell(
      '80 mm across, 92 mm high. 540 g, of which 220 g is wax. Sixty hours.',
      '80 mm de diamètre, 92 mm de haut. 540 g, dont 220 g de cire. Soixante heures.',
      'پهنا ۸۰ و بلندی ۹۲ میلی‌متر. ۵۴۰ گرم که ۲۲۰ گرمش موم است. شصت ساعت.',
    ),
    returnsNote: tell(
      'Thirty days while the wick is white, carriage ours.',
      'Trente jours tant que la mèche est blanche, port à notre charge.',
      'سی روز، تا وقتی فتیله سفید است، به هزینهٔ ما.',
    ),
  },
  craft: [
    {
      title: say('The foot', 'Le pied', 'پایه'),
      text: tell(
        'A rosette pressed into the glass from below. It is only seen when the wax is nearly gone.',
        'Une rosette pressée par-dessous dans le verre. On ne la voit que lorsque la cire s’achève.',
        'گُلی که از زیر در بلور فشرده شده است. تنها وقتی پیداست که موم رو به پایان است.',
      ),
    },
    {
      title: say('The wick', 'La mèche', 'فتیله'),
      text: tell(
        'Braided flat, so that it bends into its own flame and trims itself, mostly.',
        'Tressée à plat, elle se courbe dans sa flamme et se mouche seule, le plus souvent.',
        'تخت بافته شده تا در شعلهٔ خود خم شود و خودش را کوتاه کند، بیشترِ وقت‌ها.',
      ),
    },
    {
      title: say('The tar', 'Le goudron', 'قیر'),
      text: tell(
        'From the same demijohn as the scent. It is kept outside, on the sill, by common request.',
        'De la même dame-jeanne que le parfum. On la garde dehors, sur l’appui, à la demande générale.',
        'از همان قرابه که عطر را از آن می‌سازیم. به خواهش همگان بیرون، بر لب پنجره، نگهش می‌داریم.',
      ),
    },
    {
      title: say('The lid', 'Le couvercle', 'سرپوش'),
      text: tell(
        'A disc of reeded brass that puts the candle out and keeps dust from the next evening.',
        'Un disque de laiton cannelé qui éteint la bougie et garde la poussière hors du prochain soir.',
        'گرده‌ای از برنج شیاردار که شمع را خاموش می‌کند و شب بعد را از گرد نگه می‌دارد.',
      ),
    },
    {
      title: say('The level', 'Le niveau', 'تراز'),
      text: tell(
        'Look across the wax. Three pourings, no hollow, and a line you could rule by.',
        'Regardez la cire à ras. Trois coulées, aucun creux, une ligne à servir de règle.',
        'از پهلو به موم نگاه کنید. سه بار ریختن، بی هیچ گودی، خطی به راستیِ خط‌کش.',
      ),
    },
  ],
  scale: {
    title: say('Ninety-two millimetres', 'Quatre-vingt-douze millimètres', 'نود و دو میلی‌متر'),
    text: tell(
      'A tumbler for one hand. Sixty hours is a winter of late returns.',
      'Un gobelet pour une main. Soixante heures, c’est un hiver de retours tardifs.',
      'لیوانی برای یک دست. شصت ساعت، یک زمستانِ دیر به خانه رسیدن.',
    ),
  },
  story: 'house-on-the-quay',
  related: ['eau-de-nuit', 'lanterne-du-quai', 'papier-du-train'],
  madeOf: ['pressed-glass'],
  madeBy: ['etienne-vasse'],
  hsCode: '340600',
  seoDescription: tell(
    'A candle of rapeseed and beeswax in pressed glass: wet stone, rope and a little tar. Sixty hours. First poured in 1953.',
    'Une bougie de colza et de cire d’abeille en verre pressé : pierre mouillée, cordage, goudron. Soixante heures. Née en 1953.',
    'شمعی از موم کلزا و زنبور در بلور فشرده: سنگ خیس، ریسمان و اندکی قیر. شصت ساعت. از سال ۱۹۵۳.',
  ),
})
