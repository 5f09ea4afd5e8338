import { prices } from '../../writing/prices.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

export const papierDuTrain = product({
  slug: 'papier-du-train',
  name: 'Papier du Train',
  kind: localeString('Writing paper', 'Papier à lettres', 'کاغذ نامه'),
  since: 1912,
  sentence: localeText(
    'Forty sheets ruled a little wide, for a hand that is being shaken. Laid out for the passengers of 1912, and found to suit people who are standing still.',
    'Quarante feuilles réglées un peu large, pour une main que l’on secoue. Prévu pour les voyageurs de 1912, il convient aussi à qui reste en place.',
    'چهل برگ با خط‌کشیِ اندکی گشاد، برای دستی که تکانش می‌دهند. برای مسافران ۱۹۱۲ گذاشته بودند و معلوم شد به کار آن‌ها که سرِ جایشان‌اند هم می‌آید.',
  ),
  materialsLine: localeString(
    'Cotton laid paper, madder edge',
    'Vergé de coton, tranche garance',
    'کاغذ پنبه، لبهٔ روناسی',
  ),
  dimensionsLine: localeString(
    '148 × 210 mm, 40 sheets, 310 g',
    '148 × 210 mm, 40 feuilles, 310 g',
    '۱۴۸ × ۲۱۰ میلی‌متر، ۴۰ برگ، ۳۱۰ گرم',
  ),
  dimensions: { widthMm: 148, heightMm: 210, depthMm: 24, weightG: 310 },
  collection: 'writing-and-travel',
  hero: {
    alt: localeString(
      'Papier du Train by lamplight: a stack of laid sheets edged in madder, and a bundle of envelopes banded and sealed',
      'Papier du Train à la lampe : une pile de feuilles vergées à tranche garance, et une liasse d’enveloppes bandée et cachetée',
      'کاغذِ قطار زیر نور چراغ: دسته‌ای برگ با لبهٔ روناسی و بسته‌ای پاکت با نوار و مهر',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The sheets by day, the rosette and the house’s name at their head, the envelopes lying across their foot',
        'Les feuilles au jour, la rosette et le nom de la maison en tête, les enveloppes en travers du pied',
        'برگ‌ها در روز، گُل و نام خانه بر پیشانی‌شان و پاکت‌ها بر پایشان',
      ),
      caption: localeString(
        'Forty sheets, twenty envelopes: half of all letters are begun twice',
        'Quarante feuilles, vingt enveloppes : une lettre sur deux se recommence',
        'چهل برگ و بیست پاکت: از هر دو نامه یکی را دوباره آغاز می‌کنند',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The envelopes from close to: a madder band, a seal of oxblood wax, the flap under it',
        'Les enveloppes de tout près : une bande garance, un cachet de cire sang-de-bœuf, le rabat dessous',
        'پاکت‌ها از نزدیک: نواری روناسی، مهری از موم سرخ تیره و لبهٔ تاخورده زیرش',
      ),
      caption: localeString(
        'The band is to be broken, and the rest kept',
        'La bande est faite pour être rompue, et le reste gardé',
        'نوار برای پاره شدن است و باقی برای نگه داشتن',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The madder edge of the sheets by lamplight, quire upon quire',
        'La tranche garance des feuilles à la lampe, cahier sur cahier',
        'لبهٔ روناسیِ برگ‌ها زیر نور چراغ، دسته بر دسته',
      ),
      caption: localeString(
        'The edge is stained with the red of the carriages',
        'La tranche porte le rouge des voitures',
        'لبه‌اش به سرخیِ واگن‌هاست',
      ),
    },
    box: {
      alt: localeString(
        'The sheets and their bundle of envelopes before a bottle-green box tied with ivory ribbon',
        'Les feuilles et leur paquet d’enveloppes devant une boîte vert bouteille nouée d’ivoire',
        'برگ‌ها و بستهٔ پاکت‌ها جلوی جعبه‌ای سبز تیره با روبان عاجی',
      ),
      caption: localeString(
        'The box keeps the letters that come back',
        'La boîte garde les lettres qui reviennent',
        'جعبه نامه‌هایی را که برمی‌گردند نگه می‌دارد',
      ),
    },
  },
  variants: [{ sku: 'PAP-40', chosen: {}, prices: prices(130, 115, 135, 560) }],
  returnRule: {
    kind: 'unopened',
    days: 30,
    note: localeText(
      'Thirty days while the band is unbroken. Forty sheets or none.',
      'Trente jours tant que la bande est intacte. Quarante feuilles ou aucune.',
      'سی روز، تا وقتی نوار دورش پاره نشده است. یا چهل برگ یا هیچ.',
    ),
  },
  sections: {
    materials: localeText(
      'Cotton rag, 120 g/m², sized with gelatine so that ink stands on it and does not spread. Twenty envelopes lined in barleycorn tissue. Edges stained with madder. A blotter.',
      'Chiffon de coton, 120 g/m², collé à la gélatine pour que l’encre tienne dessus sans fuser. Vingt enveloppes doublées de mousseline grain d’orge. Tranches teintées à la garance. Un buvard.',
      'از کهنهٔ پنبه، ۱۲۰ گرم بر متر مربع، آهارخورده با ژلاتین تا جوهر بر آن بایستد و پخش نشود. بیست پاکت با آسترِ جودانه. لبه‌ها به رنگ روناس. یک جوهرخشک‌کن.',
    ),
    making: localeText(
      'Made in the Ambert valley on a mould whose wires were sewn for the railway. When the company failed, the mould had been paid for and the paper had not; the miller kept the one and sent us the other, and we have ordered from his family since.',
      'Fait dans la vallée d’Ambert sur une forme dont les fils furent cousus pour le chemin de fer. Quand la compagnie tomba, la forme était payée et non le papier ; le moulinier garda l’une, nous envoya l’autre, et nous commandons depuis à sa famille.',
      'در درهٔ آمبر ساخته می‌شود، با قالبی که سیم‌هایش را برای راه‌آهن دوخته بودند. شرکت که ورشکست شد پول قالب را داده بود و پول کاغذ را نه؛ آسیابان قالب را نگه داشت، کاغذ را برای ما فرستاد و از آن پس از خانوادهٔ او می‌خریم.',
    ),
    care: localeText(
      'Keep it flat, and away from kitchens. Write on the side where the rosette reads the right way round; the other side is for second thoughts.',
      'Gardez-le à plat, loin des cuisines. Écrivez du côté où la rosette se lit à l’endroit ; l’autre est pour les repentirs.',
      'صاف و دور از آشپزخانه نگهش دارید. بر رویی بنویسید که گُل در آن درست دیده می‌شود؛ روی دیگر برای پشیمانی‌هاست.',
    ),
    dimensionsNote: localeText(
      'Sheets 148 × 210 mm, envelopes 110 × 155 mm. 310 g in its box.',
      'Feuilles 148 × 210 mm, enveloppes 110 × 155 mm. 310 g dans sa boîte.',
      'برگ‌ها ۱۴۸ × ۲۱۰ و پاکت‌ها ۱۱۰ × ۱۵۵ میلی‌متر. با جعبه ۳۱۰ گرم.',
    ),
    returnsNote: localeText(
      'Thirty days while the band is unbroken, carriage ours.',
      'Trente jours tant que la bande est intacte, port à notre charge.',
      'سی روز، تا وقتی نوار دورش پاره نشده است، به هزینهٔ ما.',
    ),
  },
  craft: [
    {
      place: 'hotspot_rule',
      title: localeString('The rule', 'La réglure', 'خط‌ها'),
      text: localeText(
        'Eleven millimetres between lines, where ten is usual. The railway measured the shaking.',
        'Onze millimètres entre les lignes, là où l’usage en veut dix. Le chemin de fer avait mesuré les secousses.',
        'یازده میلی‌متر میان دو خط؛ رسم بر ده است. راه‌آهن تکان‌ها را اندازه گرفته بود.',
      ),
    },
    {
      title: localeString('The watermark', 'Le filigrane', 'نقشِ آب'),
      text: localeText(
        'The third rosette in wire, worn lobe and all, sewn by somebody who had been told not to correct it.',
        'La troisième rosette en fil, lobe usé compris, cousue par quelqu’un à qui l’on avait dit de ne rien corriger.',
        'گُلِ سوم از سیم، با پرهٔ فرسوده‌اش، دوختهٔ کسی که گفته بودند درستش نکند.',
      ),
    },
    {
      place: 'hotspot_edge',
      title: localeString('The deckle', 'La barbe', 'لبهٔ ریش'),
      text: localeText(
        'Three edges cut, one as it left the mould. Tear along that one if you must tear.',
        'Trois bords coupés, un tel qu’il sort de la forme. Si vous devez déchirer, que ce soit là.',
        'سه لبه بریده، یکی همان‌گونه که از قالب درآمده. اگر باید پاره کنید از همان‌جا.',
      ),
    },
    {
      title: localeString('The lining', 'La doublure', 'آستر'),
      text: localeText(
        'Barleycorn tissue, so that nobody reads the letter before it is opened.',
        'Mousseline grain d’orge, pour qu’on ne lise pas la lettre avant de l’ouvrir.',
        'کاغذ نازکِ جودانه، تا نامه پیش از باز شدن خوانده نشود.',
      ),
    },
    {
      title: localeString('The sound', 'Le bruit', 'صدا'),
      text: localeText(
        'Shake a sheet. Rag paper rattles; the rest only rustles.',
        'Secouez une feuille. Le chiffon claque ; le reste froisse.',
        'برگی را تکان دهید. کاغذِ پنبه صدا می‌دهد؛ بقیه تنها خش‌خش می‌کنند.',
      ),
    },
  ],
  scale: {
    title: localeString(
      'One hundred and forty-eight by two hundred and ten',
      'Cent quarante-huit sur deux cent dix',
      'صد و چهل و هشت در دویست و ده',
    ),
    text: localeText(
      'Half of an ordinary sheet, which is usually enough. A second page is a decision.',
      'La moitié d’une feuille ordinaire, ce qui suffit d’habitude. Une seconde page est une décision.',
      'نیم برگِ معمولی، که بیشتر وقت‌ها بس است. صفحهٔ دوم تصمیم می‌خواهد.',
    ),
  },
  story: 'night-train-of-1912',
  related: ['plume-de-minuit', 'coffret-de-nuit', 'bougie-du-quai'],
  madeOf: ['rag-paper'],
  madeBy: ['mathilde-ferrand'],
  hsCode: '481730',
  seoDescription: localeText(
    'Forty sheets and twenty envelopes of cotton laid paper with a madder edge, ruled for the night train of 1912.',
    'Quarante feuilles et vingt enveloppes de vergé de coton à tranche garance, réglées pour le train de nuit de 1912.',
    'چهل برگ و بیست پاکت از کاغذ پنبه با لبهٔ روناسی، خط‌کشی‌شده برای قطار شبِ ۱۹۱۲.',
  ),
})
