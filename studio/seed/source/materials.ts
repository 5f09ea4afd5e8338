import { prose } from '../writing/prose.ts'
import { slug } from '../writing/reference.ts'
import { localeString, type LocaleString } from '../writing/locale-string.ts'
import type { SeedDocument } from '../writing/seed-document.ts'
import { localeText, type LocaleText } from '../writing/locale-text.ts'

function material(
  name: string,
  title: LocaleString,
  sentence: LocaleText,
  text: ReturnType<typeof prose>,
): SeedDocument {
  return { _id: `material-${name}`, _type: 'material', title, slug: slug(name), sentence, text }
}

export const materials: SeedDocument[] = [
  material(
    'rose-gold',
    localeString('Rose gold', 'Or rose', 'طلای سرخ'),
    localeText(
      'Gold with a fifth of copper in it, which is what keeps it warm and makes it hard.',
      'De l’or avec un cinquième de cuivre, qui le garde chaud et le rend dur.',
      'طلایی با یک‌پنجم مس که هم گرم نگهش می‌دارد و هم سختش می‌کند.',
    ),
    prose(
      '750 parts of gold, 205 of copper, 45 of silver: the alloy called 5N. It reddens very slightly over the first ten years and then stops. Scratches in it are shallow and can be polished out twice in a lifetime without harm.\n\nOurs is recycled, and has been since before the word: sweepings, worn cases, and once a set of spoons.',
      '750 parts d’or, 205 de cuivre, 45 d’argent : l’alliage dit 5N. Il rougit à peine durant les dix premières années, puis s’arrête. Les rayures y sont peu profondes et s’effacent au poli deux fois dans une vie sans dommage.\n\nLe nôtre est recyclé, et l’était avant le mot : balayures, boîtes usées et, une fois, une ménagère.',
      '۷۵۰ بخش طلا، ۲۰۵ بخش مس و ۴۵ بخش نقره. ده سال نخست اندکی سرخ‌تر می‌شود و سپس می‌ماند. خراشش سطحی است و در یک عمر دو بار می‌توان بی‌زیان صیقلش داد.\n\nطلای ما بازیافتی است و پیش از آنکه این واژه باشد هم بود: براده، قاب‌های فرسوده، و یک بار یک دست قاشق.',
    ),
  ),
  material(
    'yellow-gold',
    localeString('Yellow gold', 'Or jaune', 'طلای زرد'),
    localeText(
      'The colour people mean when they say gold.',
      'La couleur à laquelle on pense en disant or.',
      'همان رنگی که وقتی می‌گویند طلا در ذهن می‌آید.',
    ),
    prose(
      '750 parts of gold, 125 of silver, 125 of copper: 3N. A little softer than rose, which is why the rings are forged and not cast.',
      '750 parts d’or, 125 d’argent, 125 de cuivre : 3N. Un peu plus tendre que le rose, c’est pourquoi les bagues sont forgées et non coulées.',
      '۷۵۰ بخش طلا، ۱۲۵ بخش نقره و ۱۲۵ بخش مس. از طلای سرخ اندکی نرم‌تر است و از همین رو انگشترها را می‌کوبیم و نمی‌ریزیم.',
    ),
  ),
  material(
    'silver',
    localeString('Silver', 'Argent', 'نقره'),
    localeText(
      'The dials are silver twice: once in the metal and once on it.',
      'Les cadrans sont d’argent deux fois : dans le métal, puis dessus.',
      'صفحه‌ها دو بار نقره‌اند: یک بار در جنس و یک بار بر رویه.',
    ),
    prose(
      'A plate of 925 thousandths is cut on the rose engine, then rubbed by hand with salt, cream of tartar and a powder of pure silver until it is white. The whiteness is one thousandth of a millimetre thick and must not be touched again. That is what the glass is for.',
      'Une plaque au titre de 925 millièmes est taillée au tour, puis frottée à la main de sel, de crème de tartre et d’une poudre d’argent pur jusqu’à blanchir. Cette blancheur a un millième de millimètre et ne doit plus être touchée. C’est à cela que sert la glace.',
      'ورقی از نقرهٔ عیار ۹۲۵ را چرخ می‌تراشد، سپس با دست و با نمک، درد شراب و گردِ نقرهٔ ناب آن‌قدر می‌مالند تا سفید شود. آن سفیدی یک هزارم میلی‌متر است و دیگر نباید دستی به آن بخورد. شیشه برای همین است.',
    ),
  ),
  material(
    'brass',
    localeString('Brass', 'Laiton', 'برنج'),
    localeText(
      'The metal the house began with. It is never lacquered here, because it is never finished.',
      'Le métal des débuts de la maison. Il n’est jamais verni ici, parce qu’il n’est jamais fini.',
      'فلزی که مزون با آن آغاز کرد. اینجا هرگز لاک نمی‌خورد، چون هرگز تمام نمی‌شود.',
    ),
    prose(
      'Sixty-three parts of copper, thirty-seven of zinc. It turns cleanly, takes a rivet, and darkens where it is not held, so that after some years a handle can be read like a map of its owner’s hand.',
      'Soixante-trois parts de cuivre, trente-sept de zinc. Il se tourne net, prend le rivet, et fonce où on ne le tient pas : après quelques années, une poignée se lit comme la carte d’une main.',
      'شصت و سه بخش مس و سی و هفت بخش روی. پاکیزه تراش می‌خورد، پرچ می‌پذیرد، و هرجا دست نخورد تیره می‌شود؛ پس از چند سال دسته‌اش را می‌توان چون نقشهٔ دستِ صاحبش خواند.',
    ),
  ),
  material(
    'vegetable-calf',
    localeString('Vegetable-tanned calf', 'Veau à tannage végétal', 'چرم گوساله با دباغی گیاهی'),
    localeText(
      'Eleven months in oak bark, in a pit in the Tarn that has not been emptied since 1926.',
      'Onze mois dans l’écorce de chêne, dans une fosse du Tarn qu’on n’a pas vidée depuis 1926.',
      'یازده ماه در پوست بلوط، در چاله‌ای در تارن که از سال ۱۹۲۶ خالی‌اش نکرده‌اند.',
    ),
    prose(
      'Chromium would do it in a day. Bark goes in at the speed of a snail and leaves a skin that can be folded wet, burnished with wax and mended. Moss is the third colour; its first skins leave the pit in March 2027.',
      'Le chrome le ferait en un jour. L’écorce entre à la vitesse d’un escargot et laisse une peau qu’on plie mouillée, qu’on lisse à la cire et qu’on répare. La mousse est la troisième couleur ; ses premières peaux quittent la fosse en mars 2027.',
      'با کروم یک‌روزه تمام می‌شود. پوست بلوط به شتابِ حلزون در چرم می‌رود و چرمی می‌گذارد که تر تا می‌خورد، با موم برق می‌افتد و وصله می‌پذیرد. رنگ سوم خزه‌ای است؛ نخستین پوست‌هایش در اسفند از چاله بیرون می‌آیند.',
    ),
  ),
  material(
    'lacquer',
    localeString('Lacquer', 'Laque', 'لاک'),
    localeText(
      'A sap that hardens in damp air and goes on hardening for a hundred years.',
      'Une sève qui durcit à l’air humide et continue de durcir cent ans.',
      'شیره‌ای که در هوای نمناک سخت می‌شود و تا صد سال سخت‌تر.',
    ),
    prose(
      'It is tapped from the tree a spoonful at a time, strained through paper and coloured with soot and indigo, or with madder. It dislikes sunlight, draughts and visitors. There is [a story about it](/stories/lacquer-and-time).',
      'On la recueille à l’arbre, cuillerée par cuillerée, on la filtre au papier et on la teinte de suie et d’indigo, ou de garance. Elle n’aime ni le soleil, ni les courants d’air, ni les visiteurs. Il existe [un récit à ce sujet](/stories/lacquer-and-time).',
      'قاشق‌قاشق از درخت می‌گیرند، از کاغذ می‌گذرانند و با دوده و نیل، یا با روناس، رنگ می‌کنند. از آفتاب و کورانِ هوا و میهمان خوشش نمی‌آید. [روایتی هم](/stories/lacquer-and-time) درباره‌اش هست.',
    ),
  ),
  material(
    'silk',
    localeString('Silk twill', 'Twill de soie', 'ابریشم جناغی'),
    localeText(
      'Woven on the bias of the eye: the lines run at forty-five degrees so that light slides off.',
      'Tissé de biais pour l’œil : les lignes vont à quarante-cinq degrés et la lumière y glisse.',
      'اریبِ چشم بافته شده: خط‌ها چهل و پنج درجه می‌روند تا نور بلغزد.',
    ),
    prose(
      'Eighteen momme, raw silk from the Cévennes where there is enough of it. A carré takes three hundred cocoons, each of which was a kilometre and a half of somebody’s patience.',
      'Dix-huit mommes, soie grège des Cévennes quand il y en a. Un carré demande trois cents cocons, dont chacun fut un kilomètre et demi de la patience de quelqu’un.',
      'هجده مومه، با ابریشم خامِ سِوِن هرگاه که باشد. هر کاره سیصد پیله می‌خواهد و هر پیله یک کیلومتر و نیم شکیباییِ موجودی بوده است.',
    ),
  ),
  material(
    'pressed-glass',
    localeString('Pressed glass', 'Verre pressé', 'بلور فشرده'),
    localeText(
      'Glass with the courage of its mould: it shows the seam.',
      'Un verre qui a le courage de son moule : il montre la couture.',
      'بلوری که از قالبش شرم ندارد: درزش پیداست.',
    ),
    prose(
      'A gather of clear glass is dropped into cast iron and pressed once. It cools for a night in a kiln that falls by forty degrees an hour, and is not polished, because polished glass looks like water and this should look like a window.',
      'Une paraison de verre clair tombe dans la fonte et se presse une fois. Elle refroidit une nuit dans une arche qui perd quarante degrés à l’heure, et n’est pas polie : le verre poli ressemble à l’eau, celui-ci doit ressembler à une fenêtre.',
      'گویی از بلور مذاب در چدن می‌افتد و یک بار فشرده می‌شود. یک شب در کوره‌ای سرد می‌شود که ساعتی چهل درجه پایین می‌آید و صیقلش نمی‌دهند؛ بلورِ صیقلی به آب می‌ماند و این باید به پنجره بماند.',
    ),
  ),
  material(
    'stoneware',
    localeString('Stoneware', 'Grès', 'سفال'),
    localeText(
      'Clay fired until it rings, and glazed the blue of half an hour after sunset.',
      'Une terre cuite jusqu’à sonner, émaillée du bleu d’une demi-heure après le coucher.',
      'گِلی که آن‌قدر می‌پزند تا صدا بدهد، با لعابی به آبیِ نیم ساعت پس از غروب.',
    ),
    prose(
      'Thrown in Puisaye, fluted by hand, and fired once at 1,280 degrees. The glaze runs a little thinner on each ridge. A vessel whose flutes do not meet at the back is kept for the workshop, which has a great many pencils.',
      'Tourné en Puisaye, cannelé à la main et cuit une fois à 1 280 degrés. L’émail s’amincit sur chaque arête. Un pot dont les cannelures ne se rejoignent pas au dos est gardé pour l’atelier, qui a beaucoup de crayons.',
      'در پویزه بر چرخ می‌سازند، با دست شیار می‌دهند و یک بار در ۱٬۲۸۰ درجه می‌پزند. لعاب بر هر تیغه اندکی نازک‌تر می‌شود. ظرفی که شیارهایش در پشت به هم نرسد برای کارگاه می‌ماند، که مدادِ بسیار دارد.',
    ),
  ),
  material(
    'rag-paper',
    localeString('Rag paper', 'Papier chiffon', 'کاغذ پنبه'),
    localeText(
      'Shirts, mostly. They have been through worse.',
      'Des chemises, pour l’essentiel. Elles en ont vu d’autres.',
      'بیشترش پیراهن بوده است. روزهای سخت‌تری هم دیده.',
    ),
    prose(
      'Cotton offcuts, beaten in spring water, couched on felt and sized with gelatine. It lasts about five hundred years, which is longer than most of what is written on it needs.',
      'Des rognures de coton battues à l’eau de source, couchées sur feutre et collées à la gélatine. Il dure cinq cents ans environ, plus qu’il n’en faut à ce qu’on y écrit.',
      'خرده‌پنبه که در آب چشمه می‌کوبند، بر نمد می‌خوابانند و با ژلاتین آهار می‌دهند. نزدیک پانصد سال می‌ماند، بیش از آنچه بیشترِ نوشته‌ها لازم دارند.',
    ),
  ),
  material(
    'grosgrain',
    localeString('Grosgrain', 'Gros-grain', 'روبان گروگرن'),
    localeText(
      'A ribbon with bones. It holds the shape of the last thing it was asked to do.',
      'Un ruban qui a des os. Il garde la forme de la dernière chose qu’on lui a demandée.',
      'روبانی که استخوان دارد. شکل آخرین کاری را که از او خواسته‌اند نگه می‌دارد.',
    ),
    prose(
      'Silk warp, cotton weft, 25 mm, woven in Saint-Étienne on a loom that has [its own story](/stories/the-ribbon).',
      'Chaîne de soie, trame de coton, 25 mm, tissé à Saint-Étienne sur un métier qui a [son récit](/stories/the-ribbon).',
      'تار از ابریشم و پود از پنبه، ۲۵ میلی‌متر، بافتهٔ سنت‌اتین بر دستگاهی که [روایت خودش](/stories/the-ribbon) را دارد.',
    ),
  ),
]
