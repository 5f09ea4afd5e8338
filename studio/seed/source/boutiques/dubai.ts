import { boutique, closedOn, openOn } from '../../writing/boutique.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'
import { holidays } from './holidays.ts'

const nationalDay = localeString('National Day', 'Fête nationale', 'روز ملی')
const fitr = localeString(
  'Eid al-Fitr, if the moon agrees',
  'Aïd el-Fitr, si la lune est d’accord',
  'عید فطر، اگر ماه موافق باشد',
)
const adha = localeString(
  'Eid al-Adha, if the moon agrees',
  'Aïd el-Adha, si la lune est d’accord',
  'عید قربان، اگر ماه موافق باشد',
)

export const dubai = boutique({
  slug: 'dubai',
  order: 5,
  city: localeString('Dubai', 'Dubaï', 'دبی'),
  title: localeString('The house under glass', 'La maison sous verre', 'خانهٔ زیر شیشه'),
  address: { street: 'The Glass Arcade, level 1', locality: 'Dubai', country: 'AE' },
  geo: { lat: 25.2108, lng: 55.2795 },
  telephone: '+971 4 000 1847',
  timeZone: 'Asia/Dubai',
  openingHours: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      opens: '10:00',
      closes: '22:00',
    },
  ],
  breaks: [{ days: ['friday'], opens: '12:30', closes: '14:00' }],
  exceptions: [
    openOn('2026-12-02', '14:00', '22:00', nationalDay),
    openOn('2026-12-03', '14:00', '22:00', nationalDay),
    closedOn('2026-12-08', holidays.lamp),
    openOn('2026-12-25', '14:00', '22:00', holidays.christmas),
    openOn('2027-01-01', '14:00', '22:00', holidays.newYear),
    openOn('2027-03-10', '16:00', '22:00', fitr),
    openOn('2027-03-11', '16:00', '22:00', fitr),
    openOn('2027-05-17', '16:00', '22:00', adha),
    openOn('2027-05-18', '16:00', '22:00', adha),
    openOn('2027-12-02', '14:00', '22:00', nationalDay),
    openOn('2027-12-03', '14:00', '22:00', nationalDay),
    closedOn('2027-12-08', holidays.lamp),
    openOn('2027-12-25', '14:00', '22:00', holidays.christmas),
  ],
  director: {
    name: 'Layla Haddadin',
    note: localeText(
      'Layla opened this house in a fortnight in 2014 and has not moved a chair since. She will see that what you admired in another city is here before you are.',
      'Layla a ouvert cette maison en quinze jours en 2014 et n’a pas déplacé une chaise depuis. Ce que vous avez aimé dans une autre ville sera ici avant vous.',
      'لیلا این خانه را سال ۲۰۱۴ در دو هفته گشود و از آن روز صندلی‌ای را جابه‌جا نکرده است. آنچه را در شهری دیگر پسندیده‌اید پیش از شما به اینجا می‌رساند.',
    ),
  },
  sentence: localeText(
    'A cool room inside a warm one, open until the city sits down to eat.',
    'Une pièce fraîche dans une pièce chaude, ouverte jusqu’à ce que la ville passe à table.',
    'اتاقی خنک در دل اتاقی گرم، باز تا وقتی شهر سرِ سفره می‌نشیند.',
  ),
  intro: localeText(
    'The arcade is bright and the house is not: one passes through a curtain of linen and waits a moment until the eyes are ready. Four tables, each with its own lamp. Persian, Arabic, French and English are spoken at them, and at one of them chess is played on Thursdays.\n\nEngraving in nastaliq is drawn here by Shirin Navabi and cut in Paris.',
    'L’arcade est claire et la maison ne l’est pas : on passe un rideau de lin et l’on attend un instant que les yeux soient prêts. Quatre tables, chacune sa lampe. On y parle persan, arabe, français et anglais, et à l’une d’elles on joue aux échecs le jeudi.\n\nLes gravures en nastaliq sont dessinées ici par Shirin Navabi et taillées à Paris.',
    'گذر روشن است و خانه نه: از پرده‌ای کتانی می‌گذرید و دمی می‌مانید تا چشم آماده شود. چهار میز، هر یک با چراغی از آنِ خود. دورشان به فارسی، عربی، فرانسه و انگلیسی سخن می‌گویند و پای یکی‌شان پنجشنبه‌ها شطرنج بازی می‌کنند.\n\nنوشته‌های نستعلیق را شیرین نوابی همین‌جا می‌کشد و در پاریس حک می‌کنند.',
  ),
  gettingHere: localeText(
    'Level one, at the quiet end, past the fountain that does not dance. Valet at the east door; say the name of the house.',
    'Niveau un, du côté calme, après la fontaine qui ne danse pas. Voiturier à la porte est ; dites le nom de la maison.',
    'طبقهٔ یک، سمت آرامِ گذر، پس از فواره‌ای که نمی‌رقصد. خودرو را دمِ درِ شرقی تحویل دهید و نام خانه را بگویید.',
  ),
  access: localeText(
    'Level throughout, doors of 110 cm, lifts from every car park. A prayer room and accessible washrooms forty metres along. Two of the tables rise and fall. A separate room may be asked for.',
    'De plain-pied partout, portes de 110 cm, ascenseurs de tous les parkings. Salle de prière et toilettes accessibles à quarante mètres. Deux des tables montent et descendent. On peut demander une pièce à part.',
    'همه‌جا بی‌پله، درها ۱۱۰ سانتی‌متر، آسانسور از همهٔ پارکینگ‌ها. نمازخانه و سرویس بهداشتیِ مناسب ویلچر چهل متر جلوتر. دو تا از میزها بالا و پایین می‌روند. می‌توان اتاقی جداگانه خواست.',
  ),
  pictureAlt: localeString(
    'Pointed arches the colour of sand, their screens cut with eight-pointed stars that let the light through',
    'Des arcs brisés couleur de sable, leurs écrans percés d’étoiles à huit pointes qui laissent passer le jour',
    'تاق‌های تیزه‌دار به رنگ شن، با شبکه‌هایی از ستارهٔ هشت‌پر که نور از آن‌ها می‌گذرد',
  ),
  seoDescription: localeText(
    'Maison Orlune in Dubai, The Glass Arcade, level 1. Every day, ten to ten. Persian, Arabic, French and English spoken.',
    'Maison Orlune à Dubaï, The Glass Arcade, niveau 1. Tous les jours de dix à vingt-deux heures.',
    'مِزون اورلون در دبی، گلس آرکید، طبقهٔ یک. هر روز از ده صبح تا ده شب. به فارسی هم پذیرای شماییم.',
  ),
})
