import { prices } from '../../writing/prices.ts'
import { onModel } from '../../writing/on-model.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'
import { toPersianDigits } from '../../writing/to-persian-digits.ts'

const sizes = [50, 52, 54, 56, 58, 60, 62]

export const chevaliereDuPassage = product({
  slug: 'chevaliere-du-passage',
  name: 'Chevalière du Passage',
  kind: localeString('Signet ring', 'Chevalière', 'انگشتر خاتم'),
  since: 1961,
  sentence: localeText(
    'Twelve rings, one for each lobe of the fifth rosette, and then the gold is finished. Each presses its own number into the wax.',
    'Douze bagues, une par lobe de la cinquième rosette, et puis l’or est fini. Chacune imprime son numéro dans la cire.',
    'دوازده انگشتر، برای هر پرهٔ گُلِ پنجم یکی، و دیگر طلایی نمانده است. هر یک شمارهٔ خود را در موم می‌نشاند.',
  ),
  materialsLine: localeString(
    'Yellow gold, engine-turned table',
    'Or jaune, plateau guilloché',
    'طلای زرد، نگین گیوشه',
  ),
  dimensionsLine: localeString(
    'Table 15 × 12 mm, about 15 g',
    'Plateau 15 × 12 mm, environ 15 g',
    'نگین ۱۵ × ۱۲ میلی‌متر، نزدیک ۱۵ گرم',
  ),
  dimensions: { widthMm: 15, heightMm: 24, depthMm: 12, weightG: 15 },
  collection: 'watches-and-time',
  hero: {
    alt: localeString(
      'The Chevalière du Passage at night, standing on its shank, eleven waves cut in the oval table and one lobe left smooth',
      'La Chevalière du Passage dans la nuit, debout sur son anneau, onze vagues taillées dans le plateau ovale et un lobe laissé lisse',
      'انگشتر پاساژ در تاریکی، ایستاده بر حلقه‌اش، یازده موج بر نگینِ بیضی و یک پرهٔ صاف',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The Chevalière du Passage in yellow gold by day, its table towards us and the light inside the shank',
        'La Chevalière du Passage en or jaune au jour, le plateau vers nous, la lumière dans l’anneau',
        'انگشتر پاساژ از طلای زرد در روز، نگینش رو به ما و روشنایی درون حلقه',
      ),
      caption: localeString(
        'The number is inside the shank and again, reversed, in the rosette',
        'Le numéro est dans l’anneau et encore, inversé, dans la rosette',
        'شماره درون حلقه است و بار دیگر، وارونه، در دل گُل',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The table of the ring from close to: waves cut from the centre to the rim, and the one lobe left smooth',
        'Le plateau de la bague de tout près : des vagues taillées du centre au bord, et le seul lobe laissé lisse',
        'نگینِ انگشتر از نزدیک: موج‌هایی بریده از میان تا لبه، و تنها پره‌ای که صاف مانده',
      ),
      caption: localeString(
        'From a step away it looks brushed',
        'À un pas, on le croirait brossé',
        'از یک قدم آن‌سوتر گویی خط‌خورده است',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The shoulder of the ring by lamplight, going from one thickness to another',
        'L’épaule de la bague à la lampe, passant d’une épaisseur à l’autre',
        'شانهٔ انگشتر زیر نور چراغ که از ستبری‌ای به ستبری دیگر می‌رود',
      ),
      caption: localeString(
        'Filed by eye. There is no gauge for it',
        'Limée à l’œil. Il n’y a pas de calibre',
        'با چشم سوهان خورده. سنجه‌ای ندارد',
      ),
    },
    box: {
      alt: localeString(
        'The Chevalière du Passage beside the small box it is kept in, under a seal its own table might have pressed',
        'La Chevalière du Passage près de sa petite boîte, sous un cachet que son plateau aurait pu presser',
        'انگشتر پاساژ کنار جعبهٔ کوچکش، زیر مهری که گویی نگینِ خودش زده است',
      ),
    },
  },
  options: [
    {
      key: 'size',
      title: localeString('Size', 'Taille', 'اندازه'),
      values: sizes.map((size) => ({
        key: String(size),
        title: localeString(String(size), String(size), toPersianDigits(size)),
        note: localeString(
          `${size} mm round the finger`,
          `${size} mm de tour de doigt`,
          `دور انگشت ${toPersianDigits(size)} میلی‌متر`,
        ),
      })),
    },
  ],
  variants: sizes.map((size) => ({
    sku: `CHE-${size}`,
    chosen: { size: String(size) },
    prices: prices(6_200, 5_450, 6_500, 26_700),
  })),
  returnRule: {
    kind: 'standard',
    days: 30,
    note: localeText(
      'Thirty days, carriage ours. The number waits for you and for nobody else until then.',
      'Trente jours, port à notre charge. D’ici là le numéro n’attend que vous.',
      'سی روز، به هزینهٔ ما. تا آن روز شماره چشم‌به‌راه شماست و نه کسی دیگر.',
    ),
  },
  edition: { size: 12 },
  sections: {
    materials: localeText(
      'Yellow gold 3N, 750 ‰, from one melt of 214 grams that came out of the bench drawers, swept up since 1961. When it was weighed it was enough for twelve rings and a little over, and the little over was put back in the drawer.',
      'Or jaune 3N, 750 ‰, d’une seule fonte de 214 grammes sortie des tiroirs d’établi, balayée depuis 1961. À la pesée il y avait de quoi faire douze bagues et un peu plus ; le peu plus est retourné au tiroir.',
      'طلای زرد با عیار ۷۵۰، از یک ذوبِ ۲۱۴ گرمی که از کشوهای میز کار جمع شد، براده‌هایی که از سال ۱۹۶۱ جارو کرده بودند. وزنش که کردند به دوازده انگشتر می‌رسید و اندکی بیش؛ آن اندک به کشو برگشت.',
    ),
    making: localeText(
      'Forged, not cast, so the shank can be narrow. The table is turned on the fifth rosette, which is used for nothing else, in lines so fine that it looks brushed until it has been pressed into wax. The seven sizes were chosen by measuring the hands in the workshop, which is also how the first was fitted, to the concierge of the passage.',
      'Forgée et non coulée, pour que l’anneau puisse être étroit. Le plateau est tourné sur la cinquième rosette, en lignes si fines qu’on le croirait brossé tant qu’il n’a pas touché la cire ; elle ne sert à rien d’autre. Les sept tailles furent choisies en mesurant les mains de l’atelier ; c’est ainsi aussi que fut ajustée la première, au concierge du passage.',
      'کوبیده می‌شود، نه ریخته، تا حلقه بتواند باریک باشد. نگین را با گُلِ پنجم می‌تراشند، با خط‌هایی چنان ریز که تا در موم ننشیند خط‌خورده می‌نماید؛ آن گُل به کار دیگری نمی‌آید. هفت اندازه را از روی دست‌های کارگاه گرفته‌اند؛ نخستین انگشتر هم همین‌گونه اندازهٔ دست سرایدار پاساژ شد.',
    ),
    care: localeText(
      'Wear it. A signet is polished by sleeves. After sealing, warm water and a soft brush; never a pin. It can be made one size larger once, and not smaller.',
      'Portez-la. Une chevalière se polit aux manches. Après un cachet, eau tiède et brosse douce ; jamais d’épingle. Elle peut s’agrandir d’une taille, une fois, et jamais se réduire.',
      'به دستش کنید. انگشترِ خاتم را آستین صیقل می‌دهد. پس از مهر کردن، آب ولرم و برسی نرم؛ سوزن هرگز. یک بار می‌شود یک اندازه بزرگ‌ترش کرد و کوچک‌تر نه.',
    ),
    dimensionsNote: localeText(
      'Table 15 × 12 mm, oval. Shank 3.2 mm at the back. 13.8 to 16.4 g, by size. Sizes are the inner circumference in millimetres.',
      'Plateau ovale de 15 × 12 mm. Anneau de 3,2 mm au dos. De 13,8 à 16,4 g selon la taille. La taille est le tour intérieur en millimètres.',
      'نگین بیضی، ۱۵ × ۱۲ میلی‌متر. حلقه در پشت ۳٫۲ میلی‌متر. بسته به اندازه ۱۳٫۸ تا ۱۶٫۴ گرم. اندازه همان دورِ درونی به میلی‌متر است.',
    ),
    returnsNote: localeText(
      'Thirty days, carriage ours. It goes back to its place under its own number, and whoever asked next is written to.',
      'Trente jours, port à notre charge. Elle retrouve sa place sous son numéro, et l’on écrit à qui avait demandé ensuite.',
      'سی روز، به هزینهٔ ما. زیر همان شماره به جای خود برمی‌گردد و به نفر بعدی نامه می‌نویسیم.',
    ),
  },
  craft: [
    {
      title: localeString('The number', 'Le numéro', 'شماره'),
      text: localeText(
        'From I to XII. The register says who, the ring says only which.',
        'De I à XII. Le registre dit qui ; la bague dit seulement laquelle.',
        'از یک تا دوازده. دفتر می‌گوید از آنِ کیست؛ انگشتر تنها می‌گوید کدام است.',
      ),
    },
    {
      x: 55.5,
      y: 18.5,
      place: onModel([2.7, 22.8, 1.7], [0, 0.81, 0.58], [-8, 46, 0.5]),
      title: localeString('The empty lobe', 'Le lobe vierge', 'پرهٔ خالی'),
      text: localeText(
        'Eleven are cut. The twelfth is left smooth, at a different place on each ring.',
        'Onze sont taillés. Le douzième reste lisse, à un endroit différent sur chaque bague.',
        'یازده پره بریده می‌شود. دوازدهمی صاف می‌ماند و در هر انگشتر جایش دیگر است.',
      ),
    },
    {
      x: 59,
      y: 60.5,
      place: onModel([0.5, 12.1, 9.3], [0.04, 0.09, 0.99], [-24, 16, 0.6]),
      title: localeString('The shoulder', 'L’épaule', 'شانه'),
      text: localeText(
        'Filed by eye from one thickness to another. There is no gauge for it; there was one, and it was wrong.',
        'Limée à l’œil d’une épaisseur à l’autre. Il n’y a pas de calibre ; il y en eut un, il se trompait.',
        'با چشم از ستبری‌ای به ستبری دیگر سوهان می‌خورد. سنجه‌ای ندارد؛ یکی داشت و نادرست بود.',
      ),
    },
    {
      title: localeString('The hallmark', 'Le poinçon', 'انگ'),
      text: localeText(
        'Struck before the last polish, so that it is a little soft, like a voice in the next room.',
        'Frappé avant le dernier poli : il est un peu doux, comme une voix dans la pièce d’à côté.',
        'پیش از صیقلِ آخر کوبیده می‌شود؛ برای همین کمی نرم است، چون صدایی از اتاق کناری.',
      ),
    },
    {
      title: localeString('The impression', 'L’empreinte', 'نقشِ مهر'),
      text: localeText(
        'Try it in the wax that comes with it. No two have set alike.',
        'Essayez-la dans la cire qui l’accompagne. Il n’en est pas deux qui aient pris de même.',
        'در مومی که همراهش است بیازماییدش. هیچ دو نقشی یکسان ننشسته است.',
      ),
    },
  ],
  scale: {
    title: localeString('Fifty to sixty-two', 'De cinquante à soixante-deux', 'از پنجاه تا شصت و دو'),
    text: localeText(
      'Wrap a strip of paper round the finger in the evening, when it is widest, and read it in millimetres. Or come to a house: each keeps seven brass rings on a string.',
      'Entourez le doigt d’une bande de papier, le soir, quand il est le plus fort, et lisez en millimètres. Ou venez : chaque maison garde sept anneaux de laiton sur une ficelle.',
      'شب که انگشت پهن‌تر است نواری کاغذ دورش بپیچید و به میلی‌متر بخوانید. یا به یکی از خانه‌ها بیایید: هر یک هفت حلقهٔ برنجی بر نخی دارد.',
    ),
  },
  story: 'the-apprentice',
  related: ['meridienne', 'plume-de-minuit', 'papier-du-train'],
  madeOf: ['yellow-gold'],
  madeBy: ['yvonne-delorme', 'bastien-roche'],
  hsCode: '711319',
  seoDescription: localeText(
    'A signet ring in yellow gold in a numbered edition of twelve, its table turned on the fifth rosette. Sizes 50 to 62.',
    'Une chevalière en or jaune, édition numérotée de douze, plateau tourné sur la cinquième rosette. Tailles 50 à 62.',
    'انگشتر خاتم از طلای زرد در دوازده نسخهٔ شماره‌دار، با نگینی که گُلِ پنجم تراشیده است. اندازه‌های ۵۰ تا ۶۲.',
  ),
})
