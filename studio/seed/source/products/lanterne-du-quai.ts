import { prices } from '../../writing/prices.ts'
import { product } from '../../writing/product.ts'
import { say } from '../../writing/say.ts'
import { tell } from '../../writing/tell.ts'

export const lanterneDuQuai = product({
  slug: 'lanterne-du-quai',
  name: 'Lanterne du Quai',
  kind: say('Lantern', 'Lanterne', 'فانوس'),
  since: 1847,
  sentence: tell(
    'The first thing the house made. One stands in the window on the quay and is put out for four hours a year.',
    'Le premier objet de la maison. Il y en a une à la fenêtre du quai ; on l’éteint quatre heures par an.',
    'نخستین ساختهٔ مزون. یکی از آن‌ها پشت پنجرهٔ کنار رود ایستاده است و سالی چهار ساعت خاموشش می‌کنند.',
  ),
  materialsLine: say(
    'Brass, drawn glass, reeded cap',
    'Laiton, verre étiré, chapeau cannelé',
    'برنج، شیشهٔ کشیده، کلاهک شیاردار',
  ),
  dimensionsLine: say('140 × 310 mm, 1.9 kg', '140 × 310 mm, 1,9 kg', '۱۴۰ × ۳۱۰ میلی‌متر، ۱٫۹ کیلوگرم'),
  dimensions: { widthMm: 140, heightMm: 310, depthMm: 140, weightG: 1900 },
  collection: 'scent-and-home',
  hero: {
    alt: say(
      'The Lanterne du Quai alight, the only lamp in a dark room',
      'La Lanterne du Quai allumée, seule lampe d’une pièce sombre',
      'فانوس اسکله، روشن، تنها چراغِ اتاقی تاریک',
    ),
  },
  gallery: {
    still: {
      alt: say(
        'The Lanterne du Quai by day: four panes, a reeded brass cap, a ring to carry it by',
        'La Lanterne du Quai au jour : quatre vitres, un chapeau de laiton cannelé, un anneau pour la porter',
        'فانوس اسکله در روز: چهار شیشه، کلاهکی برنجی و حلقه‌ای برای بردنش',
      ),
      caption: say(
        'One pane slides. The other three have never needed to',
        'Une vitre coulisse. Les trois autres n’en ont jamais eu besoin',
        'یک شیشه‌اش می‌لغزد. سه تای دیگر هرگز نیازی نداشته‌اند',
      ),
    },
    'detail-1': {
      alt: say(
        'The cap and the chimney of the lantern from close to',
        'Le chapeau et la cheminée de la lanterne, de tout près',
        'کلاهک و دودکش فانوس از نزدیک',
      ),
      caption: say(
        'The reeds are there to cool it',
        'Les cannelures sont là pour la refroidir',
        'شیارها برای خنک کردنش است',
      ),
    },
    'detail-2': {
      alt: say(
        'The foot of the lantern in its own light',
        'Le pied de la lanterne dans sa propre lumière',
        'پایهٔ فانوس در نورِ خودش',
      ),
      caption: say(
        'The wick is raised by a wheel of twenty-four teeth',
        'La mèche monte par une molette de vingt-quatre dents',
        'فتیله را چرخی با بیست و چهار دندانه بالا می‌برد',
      ),
    },
  },
  variants: [{ sku: 'LAN-BRA', chosen: {}, prices: prices(1_480, 1_300, 1_550, 6_350) }],
  returnRule: {
    kind: 'standard',
    days: 30,
    note: tell(
      'Thirty days, carriage ours, empty of oil please.',
      'Trente jours, port à notre charge, vide d’huile s’il vous plaît.',
      'سی روز، به هزینهٔ ما، لطفاً خالی از روغن.',
    ),
  },
  sections: {
    materials: tell(
      'Brass sheet of 1.2 mm, folded and riveted, not soldered, because solder lets go at the temperature at which it is needed. Four panes of drawn glass, each a little uneven. Flat cotton wick. Burns lamp oil, or takes the brass insert and a candle.',
      'Tôle de laiton de 1,2 mm, pliée et rivée, non soudée, car la soudure lâche à la température où l’on en aurait besoin. Quatre vitres de verre étiré, un peu inégales. Mèche plate de coton. Brûle de l’huile lampante, ou reçoit l’insert de laiton et une bougie.',
      'ورق برنجِ ۱٫۲ میلی‌متری، تاشده و پرچ‌شده، نه لحیم‌شده؛ چون لحیم درست در همان گرمایی وا می‌دهد که به آن نیاز است. چهار شیشهٔ کشیدهٔ اندکی ناهموار. فتیلهٔ پهن پنبه‌ای. روغن چراغ می‌سوزاند یا با جاشمعیِ برنجی شمع می‌گیرد.',
    ),
    making: tell(
      'Élie Orlune made the first for the bargemen below the window, who had complained that they could not tell his door from the others. It has thirty-one parts, all drawn by him, none improved. A tinsmith’s son could mend it, and one in Valparaíso did.',
      'Élie Orlune fit la première pour les mariniers sous la fenêtre, qui se plaignaient de ne pas distinguer sa porte des autres. Elle a trente et une pièces, toutes dessinées par lui, aucune améliorée. Un fils de ferblantier saurait la réparer ; à Valparaíso, il y en eut un.',
      'الی اورلون نخستین را برای قایقرانان زیر پنجره ساخت که گلایه داشتند درِ او را از درهای دیگر باز نمی‌شناسند. سی و یک تکه دارد، همه به طرحِ او و هیچ‌کدام بهتر نشده. پسر یک حلبی‌ساز هم می‌تواند درستش کند؛ در والپارایسو یکی کرد.',
    ),
    care: tell(
      'Trim the wick straight, wash the panes in vinegar, let the brass be. Never leave it alone in a room with curtains; it is a flame, for all its manners.',
      'Coupez la mèche droit, lavez les vitres au vinaigre, laissez le laiton tranquille. Ne la laissez pas seule avec des rideaux ; c’est une flamme, malgré ses manières.',
      'فتیله را راست ببرید، شیشه‌ها را با سرکه بشویید، برنج را به حال خود بگذارید. با پرده تنهایش نگذارید؛ هرچه باادب، باز هم شعله است.',
    ),
    dimensionsNote: tell(
      '140 mm square, 310 mm high, 365 with the ring raised. 1.9 kg empty. Eleven hours of light on one filling, which is the longest night in Paris less five.',
      '140 mm de côté, 310 mm de haut, 365 l’anneau levé. 1,9 kg à vide. Onze heures de lumière par remplissage, soit la plus longue nuit de Paris moins cinq.',
      'هر ضلع ۱۴۰ و بلندی ۳۱۰ میلی‌متر، با حلقهٔ برافراشته ۳۶۵. خالی ۱٫۹ کیلوگرم. با یک پر کردن یازده ساعت می‌سوزد، یعنی بلندترین شبِ پاریس پنج ساعت کم.',
    ),
    returnsNote: tell(
      'Thirty days, carriage ours. Couriers do not carry lamps with oil in them, and they are right.',
      'Trente jours, port à notre charge. Les coursiers ne portent pas de lampe avec son huile, et ils ont raison.',
      'سی روز، به هزینهٔ ما. پیک‌ها چراغِ پر از روغن نمی‌برند و حق دارند.',
    ),
  },
  craft: [
    {
      title: say('The rivets', 'Les rivets', 'پرچ‌ها'),
      text: tell(
        'Forty-four, set cold. Count them; one is a little larger, as it was on the first.',
        'Quarante-quatre, posés à froid. Comptez-les ; l’un est un peu plus gros, comme sur la première.',
        'چهل و چهار تا، سرد کوبیده. بشمارید؛ یکی اندکی بزرگ‌تر است، چنان‌که در نخستین هم بود.',
      ),
    },
    {
      title: say('The glass', 'Le verre', 'شیشه'),
      text: tell(
        'Drawn, not floated. The flame moves a little behind it even in still air.',
        'Étiré, non flotté. La flamme bouge un peu derrière, même sans air.',
        'کشیده، نه شناور. شعله پشت آن اندکی می‌جنبد، حتی بی‌نسیم.',
      ),
    },
    {
      title: say('The slide', 'La coulisse', 'کشو'),
      text: tell(
        'One pane runs in a groove and stays wherever it is left, by friction alone.',
        'Une vitre court dans sa rainure et reste où on la laisse, par le seul frottement.',
        'یک شیشه در شیار می‌رود و هرجا بگذارید می‌ماند، تنها به زورِ اصطکاک.',
      ),
    },
    {
      title: say('The shadow', 'L’ombre', 'سایه'),
      text: tell(
        'The cap is pierced with twelve slots. Look up: they are on the ceiling.',
        'Le chapeau est percé de douze fentes. Levez les yeux : elles sont au plafond.',
        'کلاهک دوازده شکاف دارد. سر بلند کنید: بر سقف‌اند.',
      ),
    },
    {
      title: say('The ring', 'L’anneau', 'حلقه'),
      text: tell(
        'Wide enough for a wet glove. It does not get hot; that took until 1851.',
        'Assez large pour un gant mouillé. Il ne chauffe pas ; il y fallut jusqu’en 1851.',
        'جا برای دستکش خیس دارد. داغ نمی‌شود؛ رسیدن به این تا سال ۱۸۵۱ وقت برد.',
      ),
    },
  ],
  scale: {
    title: say('Three hundred and ten millimetres', 'Trois cent dix millimètres', 'سیصد و ده میلی‌متر'),
    text: tell(
      'The height of a bottle of wine, and about as steady on a table.',
      'La hauteur d’une bouteille de vin, et à peu près aussi sûre sur une table.',
      'به بلندی یک تنگ، و روی میز همان‌قدر استوار.',
    ),
  },
  story: 'house-on-the-quay',
  related: ['bougie-du-quai', 'boussole-de-poche', 'pendulette-de-voyage'],
  madeOf: ['brass'],
  madeBy: ['bastien-roche'],
  hsCode: '940550',
  seoDescription: tell(
    'A riveted brass lantern with four panes of drawn glass, made since 1847 to the first drawing. Eleven hours on one filling.',
    'Une lanterne de laiton rivé à quatre vitres de verre étiré, faite depuis 1847 sur le premier dessin. Onze heures par remplissage.',
    'فانوسی از برنجِ پرچ‌شده با چهار شیشهٔ کشیده، از سال ۱۸۴۷ به همان طرح نخست. یازده ساعت با یک پر کردن.',
  ),
})
