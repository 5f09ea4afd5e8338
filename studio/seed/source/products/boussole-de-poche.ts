import { complimentary, prices } from '../../writing/prices.ts'
import { onModel } from '../../writing/on-model.ts'
import { product } from '../../writing/product.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

export const boussoleDePoche = product({
  slug: 'boussole-de-poche',
  name: 'Boussole de poche',
  kind: localeString('Pocket compass', 'Boussole de poche', 'قطب‌نمای جیبی'),
  since: 1889,
  sentence: localeText(
    'A compass for people who already know the way and like to have it confirmed. The card is silver, the rose has sixteen points.',
    'Une boussole pour qui connaît déjà le chemin et aime qu’on le lui confirme. La rose est d’argent, à seize pointes.',
    'قطب‌نمایی برای کسانی که راه را می‌دانند و دوست دارند کسی تأییدش کند. صفحه از نقره است و گلبادش شانزده پر دارد.',
  ),
  materialsLine: localeString(
    'Brass, engraved silver card',
    'Laiton, rose d’argent gravée',
    'برنج، صفحهٔ نقرهٔ حکاکی‌شده',
  ),
  dimensionsLine: localeString('52 × 15 mm, 118 g', '52 × 15 mm, 118 g', '۵۲ × ۱۵ میلی‌متر، ۱۱۸ گرم'),
  dimensions: { widthMm: 52, heightMm: 52, depthMm: 15, weightG: 118 },
  collection: 'writing-and-travel',
  hero: {
    alt: localeString(
      'A pocket compass standing open at night, a rosette cut in its lid, the card engraved with a sixteen-point rose',
      'Une boussole de poche ouverte dans la nuit, une rosette taillée dans le couvercle, la rose gravée de seize pointes',
      'قطب‌نمای جیبیِ باز در شب، با گُلی تراشیده در درِ آن و گلبادی شانزده‌پر بر صفحه',
    ),
  },
  gallery: {
    still: {
      alt: localeString(
        'The compass open on pale stone, its blued needle a little west of north',
        'La boussole ouverte sur une pierre claire, l’aiguille bleuie un peu à l’ouest du nord',
        'قطب‌نمای باز بر سنگ روشن، عقربهٔ آبی‌شده اندکی به غربِ شمال',
      ),
      caption: localeString(
        'It points to magnetic north. The other north is a matter of correction',
        'Elle montre le nord magnétique. L’autre nord est affaire de correction',
        'شمالِ مغناطیسی را نشان می‌دهد. آن شمالِ دیگر کارِ تصحیح است',
      ),
    },
    'detail-1': {
      alt: localeString(
        'The silver card from close to: degrees at the rim, the sixteen-point rose at the centre',
        'La rose d’argent de tout près : les degrés au bord, les seize pointes au centre',
        'صفحهٔ نقره از نزدیک: درجه‌ها بر کناره و گلباد شانزده‌پر در میان',
      ),
      caption: localeString(
        'Three hundred and sixty marks, cut in one sitting',
        'Trois cent soixante traits, taillés en une séance',
        'سیصد و شصت نشانه که یک‌نفس بریده می‌شوند',
      ),
    },
    'detail-2': {
      alt: localeString(
        'The inside of the lid by lamplight, its rosette turned round the place for a name',
        'L’intérieur du couvercle à la lampe, sa rosette tournée autour de la place d’un nom',
        'درونِ درِ قطب‌نما زیر نور چراغ، با گُلی که گردِ جای یک نام تراشیده شده است',
      ),
      caption: localeString(
        'The rosette leaves a place for twelve letters',
        'La rosette laisse la place de douze lettres',
        'گُل برای دوازده حرف جا گذاشته است',
      ),
    },
    box: {
      alt: localeString(
        'The pocket compass open before its box of bottle-green paper',
        'La boussole de poche ouverte devant sa boîte de papier vert bouteille',
        'قطب‌نمای جیبیِ باز جلوی جعبهٔ سبز تیره‌اش',
      ),
    },
  },
  variants: [{ sku: 'BOU-BRA', chosen: {}, prices: prices(1_150, 1_010, 1_210, 4_950) }],
  engraving: {
    maxLength: 12,
    alphabets: ['latin', 'persian', 'numerals'],
    place: localeString('the lid', 'le couvercle', 'در قطب‌نما'),
    price: complimentary,
    node: 'engrave_lid',
    faces: ['italic', 'roman', 'sans'],
    on: { view: 'detail-2', x: 46, y: 39.5, width: 22, height: 8 },
  },
  returnRule: {
    kind: 'standard',
    days: 30,
    note: localeText(
      'Thirty days, carriage ours, unless the lid has been engraved.',
      'Trente jours, port à notre charge, sauf si le couvercle a été gravé.',
      'سی روز، به هزینهٔ ما، مگر آنکه درش حک شده باشد.',
    ),
  },
  sections: {
    materials: localeText(
      'Case and lid turned from one bar of brass, unlacquered. Card in silver 925 ‰. Needle in steel, blued, on a pivot of hardened steel in a sapphire cup. Dry: there is no liquid to leak or to freeze.',
      'Boîtier et couvercle tournés dans une seule barre de laiton, non vernis. Rose en argent 925 ‰. Aiguille d’acier bleui sur pivot trempé, dans une chape de saphir. À sec : rien à fuir ni à geler.',
      'بدنه و در از یک میلهٔ برنج تراشیده شده‌اند، بی‌لاک. صفحه از نقرهٔ عیار ۹۲۵. عقربه از فولادِ آبی‌شده بر محوری سخت‌کاری‌شده در کاسه‌ای از یاقوت کبود. خشک است: مایعی نیست که نشت کند یا یخ بزند.',
    ),
    making: localeText(
      'The rose is turned from a cam that has not left the bench since 1889. The needle is magnetised on a Tuesday, left alone for a week and tested on the next; nobody remembers why Tuesday. Each compass is balanced for the hemisphere you live in, so tell us if you mean to cross the line.',
      'La rose est tournée d’après une came qui n’a pas quitté l’établi depuis 1889. L’aiguille est aimantée un mardi, laissée seule une semaine et vérifiée le mardi suivant ; plus personne ne sait pourquoi le mardi. Chaque boussole est équilibrée pour votre hémisphère : dites-nous si vous comptez passer la ligne.',
      'گلباد از روی بادامکی تراشیده می‌شود که از سال ۱۸۸۹ از میز کار دور نشده است. عقربه را سه‌شنبه آهن‌ربا می‌کنند، یک هفته به حال خود می‌گذارند و سه‌شنبهٔ بعد می‌آزمایند؛ کسی یادش نیست چرا سه‌شنبه. هر قطب‌نما برای نیم‌کرهٔ شما تراز می‌شود؛ اگر خیال گذشتن از استوا دارید بگویید.',
    ),
    care: localeText(
      'Brass darkens; that is its memory. If you prefer it bright, use the cloth in the box and nothing from a tin. Keep it a hand away from telephones, which have norths of their own.',
      'Le laiton fonce ; c’est sa mémoire. Si vous le préférez clair, prenez le chiffon de la boîte et rien qui sorte d’un bidon. Tenez-la à une main des téléphones, qui ont leur nord à eux.',
      'برنج تیره می‌شود؛ این حافظهٔ اوست. اگر روشن می‌خواهیدش از پارچهٔ درون جعبه استفاده کنید و نه از هیچ قوطی. یک وجب از تلفن دورش نگه دارید که شمالِ خودش را دارد.',
    ),
    dimensionsNote: localeText(
      '52 mm across, 15 mm thick closed, 70 mm with the ring. 118 g. Read to two degrees by a steady hand, to five on a horse.',
      '52 mm de diamètre, 15 mm d’épaisseur fermée, 70 mm avec l’anneau. 118 g. Se lit à deux degrés d’une main sûre, à cinq à cheval.',
      'پهنا ۵۲ و ستبریِ بسته ۱۵ میلی‌متر، با حلقه ۷۰ میلی‌متر. ۱۱۸ گرم. با دستِ آرام تا دو درجه خوانده می‌شود و سوار بر اسب تا پنج.',
    ),
    returnsNote: localeText(
      'Thirty days, carriage ours, unless the lid has been engraved. If it got you lost, tell us where.',
      'Trente jours, port à notre charge, sauf si le couvercle a été gravé. Si elle vous a égaré, dites-nous où.',
      'سی روز، به هزینهٔ ما، مگر آنکه درش حک شده باشد. اگر شما را گم کرد، بگویید کجا.',
    ),
  },
  craft: [
    {
      x: 53,
      y: 66.5,
      place: 'hotspot_rose',
      title: localeString('The rose', 'La rose', 'گلباد'),
      text: localeText(
        'Sixteen points, eight of them raised by the graver’s second pass.',
        'Seize pointes, dont huit relevées au second passage du burin.',
        'شانزده پر که هشت‌تای آن با گذرِ دومِ قلمِ حکاکی برآمده است.',
      ),
    },
    {
      x: 45.5,
      y: 62,
      place: onModel([-6, 9.6, -9.6], [0, 1, 0], [-14, 42, 0.4]),
      title: localeString('The needle', 'L’aiguille', 'عقربه'),
      text: localeText(
        'Blued to the colour of a sky half an hour after sunset. A second more and it is grey.',
        'Bleuie au ton du ciel une demi-heure après le coucher. Une seconde de plus, et c’est gris.',
        'به رنگ آسمان نیم ساعت پس از غروب آبی می‌شود. یک ثانیه بیشتر، خاکستری است.',
      ),
    },
    {
      x: 48,
      y: 55,
      place: onModel([1, 10.6, -25.5], [0, -0.14, 0.99], [-10, 24, 0.45]),
      title: localeString('The hinge', 'La charnière', 'لولا'),
      text: localeText(
        'One long knuckle and a pin that is not seen. The lid shuts with a sound we listen for.',
        'Un long charnon et une goupille qu’on ne voit pas. Le couvercle ferme avec un bruit que nous guettons.',
        'یک بندِ بلند و میله‌ای که دیده نمی‌شود. در با صدایی بسته می‌شود که گوش به آن داریم.',
      ),
    },
    {
      x: 73.5,
      y: 64,
      place: onModel([19.1, 9.2, 2.2], [0.04, 1, 0.01], [18, 46, 0.4]),
      title: localeString('The lock', 'Le frein', 'ضامن'),
      text: localeText(
        'Closing the lid lifts the needle from its pivot, so that it arrives as sharp as it left.',
        'En se fermant, le couvercle soulève l’aiguille : elle arrive aussi vive qu’elle est partie.',
        'در که بسته شود عقربه از محور برمی‌خیزد تا همان‌قدر تیز برسد که راه افتاد.',
      ),
    },
    {
      x: 59.5,
      y: 41.5,
      place: onModel([14.7, 25.8, -30.2], [0, 0.21, 0.98], [8, 20, 0.45]),
      title: localeString('The lean', 'Le penchant', 'کجی'),
      text: localeText(
        'At four o’clock the wave on the lid runs a little low. It is the third rosette, signing.',
        'Vers quatre heures, la vague du couvercle descend un peu. C’est la troisième rosette qui signe.',
        'نزدیک ساعت چهار موجِ روی در کمی فروتر می‌رود. گُلِ سوم است که امضا می‌کند.',
      ),
    },
  ],
  scale: {
    title: localeString('Fifty-two millimetres', 'Cinquante-deux millimètres', 'پنجاه و دو میلی‌متر'),
    text: localeText(
      'It fills the hollow of a palm and is heavier than it looks, which is what a waistcoat pocket was for.',
      'Elle emplit le creux de la paume et pèse plus qu’elle ne paraît : c’est à cela que servait la poche du gilet.',
      'گودی کف دست را پر می‌کند و از آنچه می‌نماید سنگین‌تر است؛ جیب جلیقه برای همین بود.',
    ),
  },
  story: 'rose-engine',
  related: ['meridienne', 'lanterne-du-quai', 'papier-du-train'],
  madeOf: ['brass', 'silver'],
  madeBy: ['bastien-roche'],
  hsCode: '901410',
  seoDescription: localeText(
    'A pocket compass of 1889 in brass, its silver card engraved with a sixteen-point rose. The lid takes twelve letters.',
    'Une boussole de poche de 1889 en laiton, à rose d’argent de seize pointes. Le couvercle reçoit douze lettres.',
    'قطب‌نمای جیبی سال ۱۸۸۹ از برنج با صفحهٔ نقره و گلباد شانزده‌پر. در آن دوازده حرف جا دارد.',
  ),
})
