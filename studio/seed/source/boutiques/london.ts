import { boutique, closedOn, openOn } from '../../writing/boutique.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'
import { holidays } from './holidays.ts'

const bankHoliday = localeString('Bank holiday', 'Jour férié anglais', 'تعطیل رسمی انگلستان')

export const london = boutique({
  slug: 'london',
  order: 2,
  city: localeString('London', 'Londres', 'لندن'),
  title: localeString('The house in Lantern Court', 'La maison de Lantern Court', 'خانهٔ لنترن کورت'),
  address: { street: '31 Lantern Court', locality: 'London', postalCode: 'W1', country: 'GB' },
  geo: { lat: 51.5138, lng: -0.1441 },
  telephone: '+44 20 7946 0147',
  timeZone: 'Europe/London',
  openingHours: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
      opens: '10:00',
      closes: '18:00',
    },
  ],
  exceptions: [
    closedOn('2026-12-08', holidays.lamp),
    openOn('2026-12-24', '10:00', '16:00', holidays.christmasEve),
    closedOn('2026-12-25', holidays.christmas),
    closedOn('2026-12-26', holidays.boxingDay),
    closedOn('2026-12-28', bankHoliday),
    openOn('2026-12-31', '10:00', '16:00', holidays.lastEvening),
    closedOn('2027-01-01', holidays.newYear),
    closedOn('2027-03-26', holidays.goodFriday),
    closedOn('2027-03-29', holidays.easterMonday),
    closedOn('2027-05-03', bankHoliday),
    closedOn('2027-05-31', bankHoliday),
    closedOn('2027-08-30', bankHoliday),
    closedOn('2027-12-08', holidays.lamp),
    openOn('2027-12-24', '10:00', '16:00', holidays.christmasEve),
    closedOn('2027-12-25', holidays.christmas),
    closedOn('2027-12-27', bankHoliday),
    closedOn('2027-12-28', bankHoliday),
    openOn('2027-12-31', '10:00', '16:00', holidays.lastEvening),
  ],
  director: {
    name: 'Edmund Hallowes',
    note: localeText(
      'Edmund repaired barometers before he came to us and still taps whatever hangs on a wall. He answers letters on the day they arrive.',
      'Edmund réparait des baromètres avant de venir chez nous et tapote encore tout ce qui pend à un mur. Il répond aux lettres le jour même.',
      'ادموند پیش از آمدن نزد ما هواسنج تعمیر می‌کرد و هنوز به هرچه بر دیوار است انگشت می‌زند. نامه‌ها را همان روزِ رسیدن پاسخ می‌دهد.',
    ),
  },
  sentence: localeText(
    'A court with one lamp in it, which was there before us.',
    'Une cour avec une seule lampe, qui y était avant nous.',
    'حیاطی با یک چراغ که پیش از ما هم آنجا بود.',
  ),
  intro: localeText(
    'The house is narrow: one room to a floor and a stair that has opinions. Pens and paper on the ground floor, watches above, and at the top a table by the window where things are laid out for whoever is expected.\n\nIt rains on the glass roof of the stair. People stay longer than they meant to.',
    'La maison est étroite : une pièce par étage et un escalier qui a ses idées. Stylos et papier au rez-de-chaussée, montres au-dessus, et tout en haut une table à la fenêtre où l’on dispose les choses pour qui est attendu.\n\nIl pleut sur la verrière de l’escalier. On reste plus longtemps qu’on ne pensait.',
    'خانه باریک است: هر طبقه یک اتاق و پلکانی که برای خود رأیی دارد. قلم و کاغذ در طبقهٔ همکف، ساعت‌ها بالاتر، و در بالاترین طبقه میزی کنار پنجره که هر چیز را برای آن‌که چشم‌به‌راهش هستیم رویش می‌چینند.\n\nباران بر سقف شیشه‌ای پلکان می‌بارد. میهمان‌ها بیش از آنچه خیال داشتند می‌مانند.',
  ),
  gettingHere: localeText(
    'The court opens off the street between a tailor and a locked gate; it is not the gate. Six minutes on foot from the Underground. There is nowhere to leave a car, and there never was.',
    'La cour s’ouvre entre un tailleur et une grille fermée ; ce n’est pas la grille. Six minutes à pied du métro. Il n’y a pas où laisser une voiture, et il n’y eut jamais.',
    'حیاط میان دکان خیاطی و دروازه‌ای بسته باز می‌شود؛ آن دروازه نیست. شش دقیقه پیاده تا مترو. جایی برای گذاشتن خودرو نیست و هرگز نبوده است.',
  ),
  access: localeText(
    'Level from the court to the ground floor; the door is 92 cm. No lift: everything upstairs can be brought down, and a table is kept on the ground floor for it. An induction loop at that table. Guide dogs have a rug.',
    'De plain-pied de la cour au rez-de-chaussée ; porte de 92 cm. Pas d’ascenseur : tout ce qui est en haut peut descendre, et une table l’attend au rez-de-chaussée. Boucle magnétique à cette table. Les chiens guides ont un tapis.',
    'از حیاط تا طبقهٔ همکف پله‌ای نیست؛ درِ ورودی ۹۲ سانتی‌متر است. آسانسور نیست: هر چه بالاست پایین آوردنی است و میزی در همکف برای همین نگه داشته‌ایم. آن میز حلقهٔ القایی برای سمعک دارد. سگ‌های راهنما قالیچه دارند.',
  ),
  pictureAlt: localeString(
    'Panelled rooms of deep green, one beyond another, and a lamplit window at the end',
    'Des pièces lambrissées d’un vert profond, en enfilade, une fenêtre éclairée au bout',
    'اتاق‌هایی با دیوارکوب سبزِ تیره، پشت سر هم، و پنجره‌ای روشن در پایان',
  ),
  seoDescription: localeText(
    'Maison Orlune in London, 31 Lantern Court, W1. Monday to Saturday, ten to six. Watches, pens and a table by the window.',
    'Maison Orlune à Londres, 31 Lantern Court, W1. Du lundi au samedi, de dix à dix-huit heures.',
    'مِزون اورلون در لندن، شمارهٔ ۳۱ لنترن کورت. دوشنبه تا شنبه، ده تا هجده.',
  ),
})
