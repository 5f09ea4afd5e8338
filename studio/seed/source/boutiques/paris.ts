import { boutique, closedOn, openOn } from '../../writing/boutique.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'
import { holidays } from './holidays.ts'

export const paris = boutique({
  slug: 'paris',
  order: 1,
  city: localeString('Paris', 'Paris', 'پاریس'),
  title: localeString('The house on the quay', 'La maison du quai', 'خانهٔ کنار رود'),
  address: { street: '14 quai de l’Aiguille', locality: 'Paris', postalCode: '75004', country: 'FR' },
  geo: { lat: 48.8539, lng: 2.3576 },
  telephone: '+33 1 99 00 18 47',
  timeZone: 'Europe/Paris',
  openingHours: [
    { days: ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'], opens: '10:00', closes: '19:00' },
  ],
  breaks: [
    { days: ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'], opens: '13:00', closes: '14:00' },
  ],
  exceptions: [
    closedOn('2026-12-08', holidays.lamp),
    openOn(
      '2026-12-20',
      '11:00',
      '18:00',
      localeString('The Sunday before Christmas', 'Le dimanche avant Noël', 'یکشنبهٔ پیش از کریسمس'),
    ),
    openOn(
      '2026-12-21',
      '10:00',
      '19:00',
      localeString('The Monday before Christmas', 'Le lundi avant Noël', 'دوشنبهٔ پیش از کریسمس'),
    ),
    openOn('2026-12-24', '10:00', '17:00', holidays.christmasEve),
    closedOn('2026-12-25', holidays.christmas),
    openOn('2026-12-31', '10:00', '17:00', holidays.lastEvening),
    closedOn('2027-01-01', holidays.newYear),
    closedOn('2027-01-19', holidays.stocktaking),
    closedOn('2027-05-01', holidays.labour),
    closedOn('2027-05-06', localeString('Ascension', 'Ascension', 'عید عروج')),
    closedOn('2027-05-08', localeString('Victory Day', 'Victoire de 1945', 'روز پیروزی ۱۹۴۵')),
    closedOn('2027-07-14', localeString('The fourteenth of July', 'Quatorze Juillet', 'چهاردهم ژوئیه')),
    closedOn('2027-11-11', localeString('Armistice Day', 'Armistice de 1918', 'روز آتش‌بس ۱۹۱۸')),
    closedOn('2027-12-08', holidays.lamp),
    openOn('2027-12-24', '10:00', '17:00', holidays.christmasEve),
    closedOn('2027-12-25', holidays.christmas),
    openOn('2027-12-31', '10:00', '17:00', holidays.lastEvening),
  ],
  director: {
    name: 'Agathe Roumier',
    note: localeText(
      'Agathe has the keys of the house and the habit of the window: she lights it herself when she is in Paris. Write to her if something went wrong with anything we made.',
      'Agathe a les clefs de la maison et l’habitude de la fenêtre : elle l’allume elle-même quand elle est à Paris. Écrivez-lui si quoi que ce soit de nous a mal tourné.',
      'کلیدهای خانه دست آگات است و رسمِ پنجره نیز: هرگاه پاریس باشد خودش روشنش می‌کند. اگر چیزی از ساخته‌های ما درست درنیامد به او بنویسید.',
    ),
  },
  sentence: localeText(
    'The third door from the bridge. There is no bell; somebody will be looking out.',
    'La troisième porte après le pont. Il n’y a pas de sonnette ; quelqu’un guettera.',
    'درِ سوم از پل. زنگی نیست؛ کسی چشم به راه خواهد بود.',
  ),
  intro: localeText(
    'Three rooms on the first floor, above the workshop, so that the floor hums a little when the rose engine turns. You will be given coffee or verbena and a chair by the light. Nothing is for sale until you ask the price.\n\nThe window with the lantern is the one on the left. It is put out at noon on the eighth of December and relit at four, and on that day the house receives nobody but its own.',
    'Trois pièces au premier, au-dessus de l’atelier : le plancher bourdonne un peu quand le tour tourne. On vous donnera du café ou de la verveine et une chaise près de la lumière. Rien n’est à vendre tant que vous n’avez pas demandé le prix.\n\nLa fenêtre à la lanterne est celle de gauche. On l’éteint à midi le huit décembre et on la rallume à quatre heures ; ce jour-là, la maison ne reçoit que les siens.',
    'سه اتاق در طبقهٔ نخست، بالای کارگاه، چنان‌که وقتی چرخِ گیوشه می‌گردد کف اتاق اندکی زمزمه می‌کند. قهوه یا به‌لیمو می‌آورند و صندلی‌ای کنار روشنایی. تا بهای چیزی را نپرسید چیزی فروشی نیست.\n\nپنجرهٔ فانوس آن است که سمت چپ است. هشتم دسامبر سرِ ظهر خاموشش می‌کنند و ساعت چهار دوباره روشن؛ آن روز خانه جز اهلِ خود کسی را نمی‌پذیرد.',
  ),
  gettingHere: localeText(
    'From the bridge, walk with the river on your right and count the doors. The metro is four minutes away; a taxi will insist that the quai is one-way, and is right.',
    'Du pont, marchez la Seine à droite et comptez les portes. Le métro est à quatre minutes ; un taxi soutiendra que le quai est à sens unique, et il aura raison.',
    'از پل، رود را سمت راست بگیرید و درها را بشمارید. مترو چهار دقیقه دور است؛ راننده‌ها می‌گویند کنارهٔ رود یک‌طرفه است و درست می‌گویند.',
  ),
  access: localeText(
    'One step of 14 cm at the door, for which there is a ramp behind it; ask, or ring the number and we will have it out. A lift of 80 by 125 cm to the first floor. One accessible lavatory. The first hour on Tuesdays is kept quiet: no coffee machine, half the lamps. Idris signs in French sign language.',
    'Une marche de 14 cm à la porte, et derrière elle une rampe : demandez, ou téléphonez et elle sera mise. Ascenseur de 80 sur 125 cm jusqu’au premier. Toilettes accessibles. La première heure du mardi est tenue au calme : pas de machine à café, la moitié des lampes. Idris signe en langue des signes française.',
    'دمِ در پله‌ای ۱۴ سانتی‌متری هست و پشت در سطحی شیب‌دار؛ بخواهید، یا زنگ بزنید تا پیش از رسیدنتان بگذاریم. آسانسوری ۸۰ در ۱۲۵ سانتی‌متر تا طبقهٔ نخست. سرویس بهداشتیِ مناسب ویلچر. ساعت نخستِ سه‌شنبه‌ها را آرام نگه می‌داریم: بی‌صدای قهوه‌ساز و با نیمی از چراغ‌ها. ادریس زبان اشارهٔ فرانسوی می‌داند.',
  ),
  pictureAlt: localeString(
    'Round arches of pale plaster, one behind another, with light in the last',
    'Des arcs de plâtre pâle, l’un derrière l’autre, la lumière dans le dernier',
    'تاق‌های گردِ گچِ روشن، یکی پشت دیگری، و نور در آخری',
  ),
  seoDescription: localeText(
    'Maison Orlune in Paris, 14 quai de l’Aiguille. Tuesday to Saturday, ten to seven. Three rooms above the workshop; ask for an hour.',
    'Maison Orlune à Paris, 14 quai de l’Aiguille. Du mardi au samedi, de dix à dix-neuf heures. Trois pièces au-dessus de l’atelier.',
    'مِزون اورلون در پاریس، شمارهٔ ۱۴ کِه دو لگوئی. سه‌شنبه تا شنبه، ده تا نوزده. سه اتاق بالای کارگاه.',
  ),
})
