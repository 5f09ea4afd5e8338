import { prices } from '../../writing/prices.ts'
import { onModel } from '../../writing/on-model.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

export const eauDeNuit = product({
  slug: 'eau-de-nuit',
  name: 'Eau de Nuit',
  kind: localeString('Scent in pressed glass', 'Parfum en verre pressé', 'عطر در بلور فشرده'),
  since: 1931,
  sentence: localeText(
    'Cold stone, orris, a match just put out. It was blended for people who come home late.',
    'La pierre froide, l’iris, une allumette qu’on vient d’éteindre. Elle fut composée pour ceux qui rentrent tard.',
    'سنگ سرد، ریشهٔ زنبق، کبریتی که همین دم خاموش شد. برای کسانی ساخته شد که دیر به خانه می‌رسند.',
  ),
  materialsLine: localeString(
    'Pressed glass, reeded brass stopper',
    'Verre pressé, bouchon de laiton cannelé',
    'بلور فشرده، سرپوش برنجی شیاردار',
  ),
  dimensionsLine: localeString(
    '100 ml, 60 × 104 mm, 410 g',
    '100 ml, 60 × 104 mm, 410 g',
    '۱۰۰ میلی‌لیتر، ۶۰ × ۱۰۴ میلی‌متر، ۴۱۰ گرم',
  ),
  dimensions: { widthMm: 60, heightMm: 104, depthMm: 30, weightG: 410 },
  collection: 'scent-and-home',
  hero: {
    alt: localeString(
      'A square flacon of pressed glass, half in shadow, the scent inside it the colour of lamplight',
      'Un flacon carré de verre pressé, à demi dans l’ombre, le parfum couleur de lampe',
      'شیشه‌ای چهارگوش از بلور فشرده، نیمی در سایه، و عطری در آن به رنگ نور چراغ',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The flacon of Eau de Nuit by day, its walls a finger thick, a brass label on its face',
        'Le flacon d’Eau de Nuit au jour, aux parois épaisses d’un doigt, une étiquette de laiton sur la face',
        'شیشهٔ عطر آبِ شب در روشنای روز، دیواره‌هایش به ستبری یک انگشت و برچسبی برنجی بر رویش',
      ),
      caption: localeString(
        'Pressed in one blow, then left to cool for a night',
        'Pressé d’un seul coup, puis laissé à refroidir une nuit',
        'با یک ضربه قالب می‌خورد و یک شب سرد می‌شود',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The reeded brass stopper and the shoulder of the glass from close to',
        'Le bouchon de laiton cannelé et l’épaule du verre, de tout près',
        'سرپوش برنجی شیاردار و شانهٔ بلور از نزدیک',
      ),
      caption: localeString(
        'Forty-eight reeds, so that it opens in the dark',
        'Quarante-huit cannelures, pour l’ouvrir dans le noir',
        'چهل و هشت شیار، تا در تاریکی باز شود',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The brass label of the flacon, lettered Orlune, Eau de Nuit',
        'L’étiquette de laiton du flacon, où l’on lit Orlune, Eau de Nuit',
        'برچسب برنجی شیشه که بر آن به لاتین نوشته است اورلون، آبِ شب',
      ),
      caption: localeString(
        'The label is brass and outlives the scent',
        'L’étiquette est de laiton et survit au parfum',
        'برچسب از برنج است و از عطر بیشتر می‌ماند',
      ),
    },
    box: {
      alt: localeString(
        'The flacon of Eau de Nuit before its box, the light through the glass falling beside it',
        'Le flacon d’Eau de Nuit devant sa boîte, la lumière passée par le verre tombant à côté',
        'شیشهٔ عطر آبِ شب جلوی جعبه‌اش، نوری که از بلور گذشته در کنارش افتاده',
      ),
    },
  },
  variants: [{ sku: 'EAU-100', chosen: {}, prices: prices(240, 210, 250, 1_030) }],
  returnRule: {
    kind: 'unopened',
    days: 30,
    note: localeText(
      'Thirty days while the thread round the neck is uncut. Once opened it is yours.',
      'Trente jours tant que le fil du col n’est pas coupé. Une fois ouvert, il est à vous.',
      'سی روز، تا وقتی نخِ گردِ گلوگاه بریده نشده است. بازش که کردید از آنِ شماست.',
    ),
  },
  sections: {
    materials: localeText(
      'Alcohol of beetroot, water from our own well, and twenty-three materials, of which orris butter is the most expensive and birch tar the rudest. Clear glass, 410 g with its contents. Brass stopper on a ground glass seat, tied with linen thread and sealed.\n\nIngredients: alcohol denat., parfum, aqua, alpha-isomethyl ionone, coumarin, linalool, limonene, cinnamyl alcohol.',
      'Alcool de betterave, eau de notre puits et vingt-trois matières, dont le beurre d’iris est la plus chère et le goudron de bouleau la plus rude. Verre clair, 410 g avec son contenu. Bouchon de laiton sur siège de verre rodé, lié d’un fil de lin et cacheté.\n\nIngrédients : alcohol denat., parfum, aqua, alpha-isomethyl ionone, coumarin, linalool, limonene, cinnamyl alcohol.',
      'الکل چغندر، آب چاه خودمان و بیست و سه ماده که گران‌ترینشان کرهٔ ریشهٔ زنبق است و تندخوترینشان قطران غان. بلور شفاف، با محتوا ۴۱۰ گرم. سرپوش برنجی بر نشیمنِ شیشهٔ ساییده، بسته با نخ کتان و مهرشده.\n\nترکیبات: alcohol denat., parfum, aqua, alpha-isomethyl ionone, coumarin, linalool, limonene, cinnamyl alcohol.',
    ),
    making: localeText(
      'The formula is from 1931 and has been altered once, when a moss was forbidden. It rests eight weeks in the dark, is chilled, filtered through paper and rests two more. The glass is pressed in an iron mould that weighs forty kilograms and leaves a seam down two edges. We could polish the seam away; it tells the hand which side is the front.',
      'La formule est de 1931 et n’a changé qu’une fois, quand une mousse fut interdite. Elle repose huit semaines dans le noir, est refroidie, filtrée au papier, et repose encore deux semaines. Le verre est pressé dans un moule de fonte de quarante kilos, qui laisse une couture sur deux arêtes. Nous pourrions la polir ; elle dit à la main où est la face.',
      'دستور ساختش از سال ۱۹۳۱ است و تنها یک بار دگرگون شده، آن‌گاه که گل‌سنگی ممنوع شد. هشت هفته در تاریکی می‌آساید، سرد و با کاغذ صاف می‌شود و دو هفتهٔ دیگر می‌ماند. بلور را در قالبی چدنی به وزن چهل کیلو می‌فشارند که بر دو لبه درزی می‌گذارد. می‌شد درز را صیقل داد؛ اما دست از همان می‌فهمد روی شیشه کجاست.',
    ),
    care: localeText(
      'Keep it out of the sun and below 25 degrees. A drawer is better than a shelf. It is good for five years, and interesting for longer.',
      'Gardez-le du soleil et sous 25 degrés. Un tiroir vaut mieux qu’une étagère. Il est bon cinq ans, et intéressant plus longtemps.',
      'از آفتاب و از گرمای بالای ۲۵ درجه دورش نگه دارید. کشو از تاقچه بهتر است. پنج سال خوب می‌ماند و پس از آن هم شنیدنی است.',
    ),
    dimensionsNote: localeText(
      '60 mm wide, 30 mm deep, 104 mm high with the stopper. 100 ml, which is exactly what an aeroplane will allow.',
      '60 mm de large, 30 mm de profondeur, 104 mm de haut avec le bouchon. 100 ml, ce qui passe tout juste en cabine.',
      'پهنا ۶۰، ژرفا ۳۰ و بلندی با سرپوش ۱۰۴ میلی‌متر. ۱۰۰ میلی‌لیتر، درست همان اندازه که در کابین هواپیما می‌پذیرند.',
    ),
    returnsNote: localeText(
      'Thirty days while the thread is uncut. A sample of 2 ml travels beside the flacon, outside the seal, so that you can decide without opening it.',
      'Trente jours tant que le fil n’est pas coupé. Un échantillon de 2 ml voyage à côté du flacon, hors du cachet : vous décidez sans l’ouvrir.',
      'سی روز، تا وقتی نخ بریده نشده است. نمونه‌ای ۲ میلی‌لیتری، بیرون از مهر، همراه شیشه می‌آید تا بی‌آنکه بازش کنید تصمیم بگیرید.',
    ),
  },
  craft: [
    {
      title: localeString('The thread', 'Le fil', 'نخ'),
      text: localeText(
        'Four turns of linen and a drop of wax. It takes longer to tie than to fill.',
        'Quatre tours de lin et une goutte de cire. On met plus de temps à le nouer qu’à remplir.',
        'چهار دور کتان و یک چکه موم. بستنش از پر کردن شیشه بیشتر وقت می‌برد.',
      ),
    },
    {
      x: 76.5,
      y: 58,
      place: onModel([29.3, 38.7, 12.1], [0.83, 0, 0.55], [38, 8, 0.5]),
      title: localeString('The seam', 'La couture', 'درز'),
      text: localeText(
        'Left by the mould on two edges. Run a thumb down it and you are holding it the right way round.',
        'Laissée par le moule sur deux arêtes. Le pouce la suit, et le flacon est dans le bon sens.',
        'جای قالب بر دو لبه. شست را رویش بکشید؛ شیشه را درست گرفته‌اید.',
      ),
    },
    {
      x: 50,
      y: 22,
      place: 'hotspot_stopper',
      title: localeString('The reeds', 'Les cannelures', 'شیارها'),
      text: localeText(
        'Cut on the same lathe as the crowns of the watches, with the same tool.',
        'Taillées sur le même tour que les couronnes des montres, avec le même outil.',
        'با همان چرخ و همان ابزاری بریده می‌شوند که کوکِ ساعت‌ها.',
      ),
    },
    {
      x: 52,
      y: 43.5,
      place: onModel([-2.9, 62.2, 14.6], [0, 0, 1], [-8, 8, 0.5]),
      title: localeString('The air', 'L’air', 'هوا'),
      text: localeText(
        'Two fingers of it above the scent. It needs something to change into.',
        'Deux doigts au-dessus du parfum. Il lui faut de quoi changer.',
        'دو انگشت بالای عطر. عطر جایی برای دگرگون شدن می‌خواهد.',
      ),
    },
    {
      title: localeString('The match', 'L’allumette', 'کبریت'),
      text: localeText(
        'Birch tar, four drops in a litre. You notice it once, at the beginning, and then look for it.',
        'Goudron de bouleau, quatre gouttes par litre. On le remarque une fois, au début, puis on le cherche.',
        'قطران غان، چهار چکه در لیتر. یک بار در آغاز به چشم می‌آید و بعد پی‌اش می‌گردید.',
      ),
    },
  ],
  scale: {
    title: localeString('One hundred millilitres', 'Cent millilitres', 'صد میلی‌لیتر'),
    text: localeText(
      'As tall as a palm, and as square as a pocket. Twelve hundred evenings, at one touch behind each ear.',
      'Haut comme une paume, carré comme une poche. Douze cents soirs, à raison d’une touche derrière chaque oreille.',
      'به بلندی یک کف دست و چهارگوش چون یک جیب. هزار و دویست شب، با یک اشاره پشت هر گوش.',
    ),
  },
  story: 'house-on-the-quay',
  related: ['bougie-du-quai', 'lanterne-du-quai', 'coffret-de-nuit'],
  madeOf: ['pressed-glass', 'brass'],
  madeBy: ['etienne-vasse'],
  hsCode: '330300',
  seoDescription: localeText(
    'Cold stone, orris and a match just put out. Eau de Nuit, 1931, 100 ml in pressed glass with a reeded brass stopper.',
    'Pierre froide, iris, allumette éteinte. Eau de Nuit, 1931, 100 ml en verre pressé, bouchon de laiton cannelé.',
    'سنگ سرد، ریشهٔ زنبق و کبریتی تازه‌خاموش. آبِ شب، ۱۹۳۱، ۱۰۰ میلی‌لیتر در بلور فشرده با سرپوش برنجی.',
  ),
})
