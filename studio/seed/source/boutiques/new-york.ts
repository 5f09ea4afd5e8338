import { boutique, closedOn, openOn } from '../../writing/boutique.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'
import { holidays } from './holidays.ts'

const thanksgiving = localeString('Thanksgiving', 'Action de grâce', 'روز شکرگزاری')

export const newYork = boutique({
  slug: 'new-york',
  order: 4,
  city: localeString('New York', 'New York', 'نیویورک'),
  title: localeString('The house on Meridian Street', 'La maison de Meridian Street', 'خانهٔ خیابان مریدین'),
  address: {
    street: '212 East Meridian Street',
    locality: 'New York',
    postalCode: 'NY 10021',
    country: 'US',
  },
  geo: { lat: 40.7695, lng: -73.9622 },
  telephone: '+1 212 555 0147',
  timeZone: 'America/New_York',
  openingHours: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
      opens: '10:00',
      closes: '18:00',
    },
  ],
  exceptions: [
    closedOn('2026-11-26', thanksgiving),
    closedOn('2026-12-08', holidays.lamp),
    openOn(
      '2026-12-13',
      '12:00',
      '17:00',
      localeString('A Sunday in December', 'Un dimanche de décembre', 'یکشنبه‌ای در دسامبر'),
    ),
    openOn(
      '2026-12-20',
      '12:00',
      '17:00',
      localeString('A Sunday in December', 'Un dimanche de décembre', 'یکشنبه‌ای در دسامبر'),
    ),
    openOn('2026-12-24', '10:00', '16:00', holidays.christmasEve),
    closedOn('2026-12-25', holidays.christmas),
    openOn('2026-12-31', '10:00', '16:00', holidays.lastEvening),
    closedOn('2027-01-01', holidays.newYear),
    closedOn('2027-05-31', localeString('Memorial Day', 'Memorial Day', 'روز یادبود')),
    closedOn(
      '2027-07-05',
      localeString(
        'Independence Day, kept on the Monday',
        'Fête de l’Indépendance, reportée au lundi',
        'روز استقلال، برگزارشده در دوشنبه',
      ),
    ),
    closedOn('2027-09-06', holidays.labour),
    closedOn('2027-11-25', thanksgiving),
    closedOn('2027-12-08', holidays.lamp),
    openOn('2027-12-24', '10:00', '16:00', holidays.christmasEve),
    closedOn('2027-12-25', holidays.christmas),
    openOn('2027-12-31', '10:00', '16:00', holidays.lastEvening),
  ],
  director: {
    name: 'Marguerite Osei',
    note: localeText(
      'Marguerite once ran a night desk at a newspaper and is not surprised by the hour of any message. She remembers what people came in wearing.',
      'Marguerite a tenu la permanence de nuit d’un journal et aucune heure ne la surprend. Elle se rappelle ce que chacun portait en entrant.',
      'مارگریت روزگاری سردبیر شبِ روزنامه‌ای بود و ساعت رسیدنِ هیچ پیامی غافلگیرش نمی‌کند. یادش می‌ماند هر که با چه پوششی آمد.',
    ),
  },
  sentence: localeText(
    'A brownstone with its shutters painted the wrong blue, and left so.',
    'Une maison de grès brun aux volets peints du mauvais bleu, et laissés tels.',
    'خانه‌ای از سنگ قهوه‌ای با پشت‌دری‌هایی که آبیِ نادرست خورده‌اند و همان‌گونه مانده‌اند.',
  ),
  intro: localeText(
    'Opened in 1926 by a cousin who had been sent to close the account. Two parlours, a library with a ladder, and a garden the size of a tablecloth where scent is tried, since walls remember.\n\nThe paint was a mistake in the telegram. By the time the right tin arrived the neighbours had begun to give directions by it.',
    'Ouverte en 1926 par un cousin envoyé fermer le compte. Deux salons, une bibliothèque à échelle et un jardin grand comme une nappe où l’on essaie le parfum, puisque les murs se souviennent.\n\nLa peinture fut une faute du télégramme. Quand vint le bon pot, les voisins s’en servaient déjà pour indiquer le chemin.',
    'سال ۱۹۲۶ عموزاده‌ای بازش کرد که برای بستنِ حساب فرستاده بودندش. دو اتاق پذیرایی، کتابخانه‌ای با نردبان و باغچه‌ای به اندازهٔ یک سفره که عطر را آنجا می‌آزمایند، چون دیوارها فراموش نمی‌کنند.\n\nرنگ، غلطِ تلگراف بود. تا قوطیِ درست برسد همسایه‌ها با همان آبی نشانی می‌دادند.',
  ),
  gettingHere: localeText(
    'Between two avenues, on the shady side. Look for blue. The subway is five minutes west.',
    'Entre deux avenues, côté ombre. Cherchez le bleu. Le métro est à cinq minutes à l’ouest.',
    'میان دو خیابان بزرگ، در سمت سایه. دنبال آبی بگردید. مترو پنج دقیقه به سوی غرب است.',
  ),
  access: localeText(
    'Six steps up the stoop. The step-free door is below them, at the garden level, 86 cm wide, with a bell at two heights; a lift of 90 by 130 cm goes to every floor. Accessible restroom on the garden level. American sign language on a day’s notice.',
    'Six marches au perron. L’entrée sans marche est dessous, au niveau du jardin, 86 cm, avec une sonnette à deux hauteurs ; ascenseur de 90 sur 130 cm à tous les étages. Toilettes accessibles au jardin. Langue des signes américaine avec un jour de préavis.',
    'شش پله تا درِ بالا. درِ بی‌پله زیر آن‌هاست، هم‌کفِ باغچه، به پهنای ۸۶ سانتی‌متر و با زنگ در دو بلندی؛ آسانسور ۹۰ در ۱۳۰ سانتی‌متر به همهٔ طبقه‌ها می‌رود. سرویس بهداشتیِ مناسب ویلچر در طبقهٔ باغچه. زبان اشارهٔ امریکایی با یک روز خبرِ پیشین.',
  ),
  pictureAlt: localeString(
    'Stepped doorways of dark pleated wall, one within another, and a brass light beyond',
    'Des portes à redents dans un mur sombre et plissé, l’une dans l’autre, une lumière de laiton au-delà',
    'درگاه‌هایی پله‌پله در دیواری تیره و چین‌دار، یکی در دل دیگری، و نوری برنجی در پس آن',
  ),
  seoDescription: localeText(
    'Maison Orlune in New York, 212 East Meridian Street. Monday to Saturday, ten to six. Two parlours, a library and a garden.',
    'Maison Orlune à New York, 212 East Meridian Street. Du lundi au samedi, de dix à dix-huit heures.',
    'مِزون اورلون در نیویورک، ۲۱۲ ایست مریدین استریت. دوشنبه تا شنبه، ده تا هجده.',
  ),
})
