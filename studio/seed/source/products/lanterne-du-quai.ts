import { prices } from '../../writing/prices.ts'
import { onModel } from '../../writing/on-model.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

export const lanterneDuQuai = product({
  slug: 'lanterne-du-quai',
  name: 'Lanterne du Quai',
  kind: localeString('Lantern', 'Lanterne', 'فانوس'),
  since: 1847,
  sentence: localeText(
    'The first thing the house made. One stands in the window on the quay and is put out for four hours a year.',
    'Le premier objet de la maison. Il y en a une à la fenêtre du quai ; on l’éteint quatre heures par an.',
    'نخستین ساختهٔ مزون. یکی از آن‌ها پشت پنجرهٔ کنار رود ایستاده است و سالی چهار ساعت خاموشش می‌کنند.',
  ),
  materialsLine: localeString(
    'Brass, four panes of drawn glass',
    'Laiton, quatre vitres de verre étiré',
    'برنج، چهار شیشهٔ کشیده',
  ),
  dimensionsLine: localeString('114 × 282 mm, 1.9 kg', '114 × 282 mm, 1,9 kg', '۱۱۴ × ۲۸۲ میلی‌متر، ۱٫۹ کیلوگرم'),
  dimensions: { widthMm: 114, heightMm: 282, depthMm: 114, weightG: 1900 },
  collection: 'scent-and-home',
  hero: {
    alt: localeString(
      'The Lanterne du Quai alight, the only lamp in a dark room',
      'La Lanterne du Quai allumée, seule lampe d’une pièce sombre',
      'فانوس اسکله، روشن، تنها چراغِ اتاقی تاریک',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The Lanterne du Quai by day: four brass posts, four panes, a roof with a ring to carry it by, and a candle alight',
        'La Lanterne du Quai au jour : quatre montants de laiton, quatre vitres, un toit à anneau, et une bougie allumée',
        'فانوس اسکله در روز: چهار ستون برنجی، چهار شیشه، بامی با حلقه‌ای برای بردنش و شمعی روشن',
      ),
      caption: localeString(
        'One pane slides. The other three have never needed to',
        'Une vitre coulisse. Les trois autres n’en ont jamais eu besoin',
        'یک شیشه‌اش می‌لغزد. سه تای دیگر هرگز نیازی نداشته‌اند',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The roof of the lantern and its ring from close to',
        'Le toit de la lanterne et son anneau, de tout près',
        'بام فانوس و حلقه‌اش از نزدیک',
      ),
      caption: localeString(
        'The ring stays cool. That took until 1851',
        'L’anneau reste froid. Il y fallut jusqu’en 1851',
        'حلقه خنک می‌ماند. رسیدن به این تا سال ۱۸۵۱ وقت برد',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The flame behind its glass, and the brass saucer under it',
        'La flamme derrière sa vitre, et la coupelle de laiton dessous',
        'شعله پشت شیشه و نعلبکیِ برنجی زیر آن',
      ),
      caption: localeString(
        'The saucer lifts out; the oil lamp of 1847 goes in its place',
        'La coupelle s’ôte ; la lampe à huile de 1847 prend sa place',
        'نعلبکی برداشتنی است؛ چراغ روغنیِ ۱۸۴۷ به جایش می‌نشیند',
      ),
    },
    box: {
      alt: localeString(
        'The Lanterne du Quai alight before its box, warming the green paper',
        'La Lanterne du Quai allumée devant sa boîte, dont elle réchauffe le papier vert',
        'فانوس اسکله روشن جلوی جعبه‌اش، و کاغذ سبز از نورش گرم',
      ),
    },
  },
  variants: [{ sku: 'LAN-BRA', chosen: {}, prices: prices(1_480, 1_300, 1_550, 6_350) }],
  returnRule: {
    kind: 'standard',
    days: 30,
    note: localeText(
      'Thirty days, carriage ours, empty of oil please.',
      'Trente jours, port à notre charge, vide d’huile s’il vous plaît.',
      'سی روز، به هزینهٔ ما، لطفاً خالی از روغن.',
    ),
  },
  sections: {
    materials: localeText(
      'Brass sheet of 1.2 mm, folded and riveted, not soldered, because solder lets go at the temperature at which it is needed. Four panes of drawn glass, each a little uneven. A brass saucer for a candle; in the box, the lamp of 1847 with its flat wick, for oil.',
      'Tôle de laiton de 1,2 mm, pliée et rivée, non soudée, car la soudure lâche à la température où l’on en aurait besoin. Quatre vitres de verre étiré, un peu inégales. Une coupelle de laiton pour une bougie ; dans la boîte, la lampe de 1847 à mèche plate, pour l’huile.',
      'ورق برنجِ ۱٫۲ میلی‌متری، تاشده و پرچ‌شده، نه لحیم‌شده؛ چون لحیم درست در همان گرمایی وا می‌دهد که به آن نیاز است. چهار شیشهٔ کشیدهٔ اندکی ناهموار. نعلبکی‌ای برنجی برای شمع؛ و در جعبه، همان چراغِ ۱۸۴۷ با فتیلهٔ پهن، برای روغن.',
    ),
    making: localeText(
      'Élie Orlune made the first for the bargemen below the window, who had complained that they could not tell his door from the others. It has thirty-one parts, all drawn by him, none improved. A tinsmith’s son could mend it, and one in Valparaíso did.',
      'Élie Orlune fit la première pour les mariniers sous la fenêtre, qui se plaignaient de ne pas distinguer sa porte des autres. Elle a trente et une pièces, toutes dessinées par lui, aucune améliorée. Un fils de ferblantier saurait la réparer ; à Valparaíso, il y en eut un.',
      'الی اورلون نخستین را برای قایقرانان زیر پنجره ساخت که گلایه داشتند درِ او را از درهای دیگر باز نمی‌شناسند. سی و یک تکه دارد، همه به طرحِ او و هیچ‌کدام بهتر نشده. پسر یک حلبی‌ساز هم می‌تواند درستش کند؛ در والپارایسو یکی کرد.',
    ),
    care: localeText(
      'Trim the wick straight, wash the panes in vinegar, let the brass be. Never leave it alone in a room with curtains; it is a flame, for all its manners.',
      'Coupez la mèche droit, lavez les vitres au vinaigre, laissez le laiton tranquille. Ne la laissez pas seule avec des rideaux ; c’est une flamme, malgré ses manières.',
      'فتیله را راست ببرید، شیشه‌ها را با سرکه بشویید، برنج را به حال خود بگذارید. با پرده تنهایش نگذارید؛ هرچه باادب، باز هم شعله است.',
    ),
    dimensionsNote: localeText(
      '114 mm square at the roof, 282 mm high with the ring raised. 1.9 kg empty. Eleven hours of light on one filling of oil, which is the longest night in Paris less five.',
      '114 mm de côté au toit, 282 mm de haut l’anneau levé. 1,9 kg à vide. Onze heures de lumière par remplissage d’huile, soit la plus longue nuit de Paris moins cinq.',
      'هر ضلعِ بام ۱۱۴ و بلندی با حلقهٔ برافراشته ۲۸۲ میلی‌متر. خالی ۱٫۹ کیلوگرم. با یک بار روغن یازده ساعت می‌سوزد، یعنی بلندترین شبِ پاریس پنج ساعت کم.',
    ),
    returnsNote: localeText(
      'Thirty days, carriage ours. Couriers do not carry lamps with oil in them, and they are right.',
      'Trente jours, port à notre charge. Les coursiers ne portent pas de lampe avec son huile, et ils ont raison.',
      'سی روز، به هزینهٔ ما. پیک‌ها چراغِ پر از روغن نمی‌برند و حق دارند.',
    ),
  },
  craft: [
    {
      x: 51.5,
      y: 79.5,
      place: onModel([-18.6, 24.1, 47.7], [0, 0, 1], [-20, 10, 0.35]),
      title: localeString('The rivets', 'Les rivets', 'پرچ‌ها'),
      text: localeText(
        'Forty-four, set cold and filed flush: a thumbnail finds them. One is a little larger, as it was on the first.',
        'Quarante-quatre, posés à froid et limés à fleur : l’ongle les trouve. L’un est un peu plus gros, comme sur la première.',
        'چهل و چهار تا، سرد کوبیده و هم‌سطح سوهان‌خورده: ناخن پیدایشان می‌کند. یکی اندکی بزرگ‌تر است، چنان‌که در نخستین هم بود.',
      ),
    },
    {
      x: 37.5,
      y: 50.5,
      place: onModel([-47.7, 137.8, 6.9], [-1, 0, 0], [-58, 10, 0.45]),
      title: localeString('The glass', 'Le verre', 'شیشه'),
      text: localeText(
        'Drawn, not floated. The flame moves a little behind it even in still air.',
        'Étiré, non flotté. La flamme bouge un peu derrière, même sans air.',
        'کشیده، نه شناور. شعله پشت آن اندکی می‌جنبد، حتی بی‌نسیم.',
      ),
    },
    {
      x: 60.5,
      y: 67.5,
      place: onModel([14.2, 69.7, 47.7], [0, 0, 1], [-10, 8, 0.35]),
      title: localeString('The slide', 'La coulisse', 'کشو'),
      text: localeText(
        'One pane runs in a groove and stays wherever it is left, by friction alone.',
        'Une vitre court dans sa rainure et reste où on la laisse, par le seul frottement.',
        'یک شیشه در شیار می‌رود و هرجا بگذارید می‌ماند، تنها به زورِ اصطکاک.',
      ),
    },
    {
      x: 31,
      y: 47,
      title: localeString('The shadow', 'L’ombre', 'سایه'),
      text: localeText(
        'Four posts and four rails. Look round: they are on the walls.',
        'Quatre montants et quatre traverses. Regardez autour : ils sont aux murs.',
        'چهار ستون و چهار بند. دور و بر را ببینید: بر دیوارهایند.',
      ),
    },
    {
      x: 49.5,
      y: 14,
      place: onModel([0, 268, 0], [0, 0, 1], [-20, 10, 0.4]),
      title: localeString('The ring', 'L’anneau', 'حلقه'),
      text: localeText(
        'Wide enough for a wet glove. It does not get hot; that took until 1851.',
        'Assez large pour un gant mouillé. Il ne chauffe pas ; il y fallut jusqu’en 1851.',
        'جا برای دستکش خیس دارد. داغ نمی‌شود؛ رسیدن به این تا سال ۱۸۵۱ وقت برد.',
      ),
    },
  ],
  scale: {
    title: localeString(
      'Two hundred and eighty-two millimetres',
      'Deux cent quatre-vingt-deux millimètres',
      'دویست و هشتاد و دو میلی‌متر',
    ),
    text: localeText(
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
  seoDescription: localeText(
    'A riveted brass lantern with four panes of drawn glass, made since 1847 to the first drawing. Eleven hours on one filling.',
    'Une lanterne de laiton rivé à quatre vitres de verre étiré, faite depuis 1847 sur le premier dessin. Onze heures par remplissage.',
    'فانوسی از برنجِ پرچ‌شده با چهار شیشهٔ کشیده، از سال ۱۸۴۷ به همان طرح نخست. یازده ساعت با یک پر کردن.',
  ),
})
