import { boutique, closedOn, openOn } from '../../writing/boutique.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'
import { holidays } from './holidays.ts'

const ferragosto = localeString('The city is at the sea', 'La ville est à la mer', 'شهر به دریا رفته است')

export const milan = boutique({
  slug: 'milan',
  order: 3,
  city: localeString('Milan', 'Milan', 'میلان'),
  title: localeString('The house of the compass', 'La maison de la boussole', 'خانهٔ قطب‌نما'),
  address: { street: 'Via della Bussola 8', locality: 'Milano', postalCode: '20121', country: 'IT' },
  geo: { lat: 45.4705, lng: 9.1934 },
  telephone: '+39 02 0000 1847',
  timeZone: 'Europe/Rome',
  openingHours: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
      opens: '10:00',
      closes: '19:00',
    },
  ],
  breaks: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
      opens: '13:00',
      closes: '14:30',
    },
  ],
  exceptions: [
    closedOn('2026-12-07', localeString('Saint Ambrose', 'Saint-Ambroise', 'روز آمبروز قدیس')),
    closedOn('2026-12-08', holidays.lamp),
    openOn('2026-12-24', '10:00', '17:00', holidays.christmasEve),
    closedOn('2026-12-25', holidays.christmas),
    closedOn('2026-12-26', holidays.boxingDay),
    openOn('2026-12-31', '10:00', '17:00', holidays.lastEvening),
    closedOn('2027-01-01', holidays.newYear),
    closedOn('2027-01-06', localeString('Epiphany', 'Épiphanie', 'عید خاج‌شویان')),
    closedOn('2027-03-29', holidays.easterMonday),
    closedOn('2027-05-01', holidays.labour),
    closedOn('2027-06-02', localeString('Republic Day', 'Fête de la République', 'روز جمهوری')),
    ...['09', '10', '11', '12', '13', '14', '16'].map((day) => closedOn(`2027-08-${day}`, ferragosto)),
    closedOn('2027-11-01', localeString('All Saints', 'Toussaint', 'روز همهٔ قدیسان')),
    closedOn('2027-12-07', localeString('Saint Ambrose', 'Saint-Ambroise', 'روز آمبروز قدیس')),
    closedOn('2027-12-08', holidays.lamp),
    openOn('2027-12-24', '10:00', '17:00', holidays.christmasEve),
    closedOn('2027-12-25', holidays.christmas),
    openOn('2027-12-31', '10:00', '17:00', holidays.lastEvening),
  ],
  director: {
    name: 'Livia Morosetti',
    note: localeText(
      'Livia grew up over a bookbinder’s and knows leather by its smell, including when it is lying. She prefers the telephone to letters and is quicker on it.',
      'Livia a grandi au-dessus d’un relieur et connaît le cuir à l’odeur, y compris quand il ment. Elle préfère le téléphone aux lettres, et y est plus rapide.',
      'لیویا بالای کارگاه صحافی بزرگ شده و چرم را از بویش می‌شناسد، حتی وقتی دروغ می‌گوید. تلفن را از نامه دوست‌تر دارد و با آن تندتر است.',
    ),
  },
  sentence: localeText(
    'A courtyard, a persimmon tree and a door that is open when the shutters are.',
    'Une cour, un plaqueminier et une porte ouverte quand les volets le sont.',
    'حیاطی، درخت خرمالویی، و دری که وقتی پشت‌دری‌ها باز باشد باز است.',
  ),
  intro: localeText(
    'The first house outside Paris, taken in 1911 so that somebody would be standing on the platform when the night train came in. The train ran for one winter. The house is still standing.\n\nSilk and leather are on the courtyard side, where the light is soft; the watches are at the back, by appointment with the sun, which reaches them at four.',
    'La première maison hors de Paris, prise en 1911 pour que quelqu’un fût sur le quai à l’arrivée du train de nuit. Le train roula un hiver. La maison est toujours là.\n\nLa soie et le cuir sont côté cour, où la lumière est douce ; les montres au fond, sur rendez-vous avec le soleil, qui les atteint à quatre heures.',
    'نخستین خانه بیرون از پاریس، که سال ۱۹۱۱ گرفته شد تا وقتی قطار شب می‌رسد کسی بر سکو ایستاده باشد. قطار یک زمستان کار کرد. خانه هنوز برپاست.\n\nابریشم و چرم رو به حیاط‌اند که نورش نرم است؛ ساعت‌ها در پشت‌اند و با آفتاب قرار دارند که ساعت چهار به آن‌ها می‌رسد.',
  ),
  gettingHere: localeText(
    'Ten minutes on foot from the cathedral, keeping the shade. The brass plate is below eye level because the first porter was short.',
    'Dix minutes à pied de la cathédrale, côté ombre. La plaque de laiton est sous le regard parce que le premier portier était petit.',
    'ده دقیقه پیاده از کلیسای جامع، از سایه. لوح برنجی پایین‌تر از چشم است چون نخستین دربان کوتاه‌قد بود.',
  ),
  access: localeText(
    'Level through the courtyard, on cobbles; a smooth path runs along the left wall. Door 90 cm, one floor, no steps inside. An accessible lavatory across the court. Water for dogs of every profession.',
    'De plain-pied par la cour, pavée ; un chemin lisse longe le mur de gauche. Porte de 90 cm, un seul niveau, sans marche. Toilettes accessibles de l’autre côté de la cour. De l’eau pour les chiens de toute profession.',
    'از حیاط بی‌پله، بر سنگفرش؛ راهی هموار از کنار دیوار چپ می‌رود. در ۹۰ سانتی‌متر، یک طبقه و بی‌پله. سرویس بهداشتیِ مناسب ویلچر آن سوی حیاط. برای سگ‌ها با هر پیشه‌ای آب هست.',
  ),
  pictureAlt: localeString(
    'Arcades of terracotta, one row behind another, round a courtyard in the sun',
    'Des arcades de terre cuite, rang derrière rang, autour d’une cour au soleil',
    'رواق‌هایی به رنگ سفال، ردیف پشت ردیف، گردِ حیاطی آفتابی',
  ),
  seoDescription: localeText(
    'Maison Orlune in Milan, Via della Bussola 8. Monday to Saturday, ten to seven. Silk and leather by the courtyard.',
    'Maison Orlune à Milan, Via della Bussola 8. Du lundi au samedi, de dix à dix-neuf heures. Soie et cuir côté cour.',
    'مِزون اورلون در میلان، ویا دلا بوسولا ۸. دوشنبه تا شنبه، ده تا نوزده. ابریشم و چرم رو به حیاط.',
  ),
})
