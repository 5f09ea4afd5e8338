import { boutique, closedOn, openOn } from '../../writing/boutique.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'
import { holidays } from './holidays.ts'

const firstDays = localeString('The first days of the year', 'Les premiers jours de l’an', 'نخستین روزهای سال')

export const tokyo = boutique({
  slug: 'tokyo',
  order: 6,
  city: localeString('Tokyo', 'Tokyo', 'توکیو'),
  title: localeString('The house of moon viewing', 'La maison où l’on regarde la lune', 'خانهٔ تماشای ماه'),
  address: { street: 'Tsukimi-dōri 4-7, Ginza', locality: 'Tokyo', postalCode: '104-0061', country: 'JP' },
  geo: { lat: 35.6712, lng: 139.7665 },
  telephone: '+81 3 0000 1847',
  timeZone: 'Asia/Tokyo',
  openingHours: [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      opens: '11:00',
      closes: '20:00',
    },
  ],
  exceptions: [
    closedOn('2026-12-08', holidays.lamp),
    openOn('2026-12-31', '11:00', '17:00', holidays.lastEvening),
    closedOn('2027-01-01', holidays.newYear),
    closedOn('2027-01-02', firstDays),
    closedOn('2027-01-03', firstDays),
    closedOn('2027-02-17', holidays.stocktaking),
    openOn('2027-09-15', '11:00', '21:30', localeString('The harvest moon', 'La lune des moissons', 'ماهِ درو')),
    closedOn('2027-12-08', holidays.lamp),
    openOn('2027-12-31', '11:00', '17:00', holidays.lastEvening),
  ],
  director: {
    name: 'Haruki Minase',
    note: localeText(
      'Haruki trained as a lacquerer for six years and stopped because of his lungs. He can date a coat of black to the season, and will, if asked.',
      'Haruki fut six ans apprenti laqueur et cessa à cause de ses poumons. Il date une couche de noir à la saison près, si on le lui demande.',
      'هاروکی شش سال شاگرد لاک‌کار بود و به‌خاطر ریه‌اش کنار گذاشت. اگر بپرسید می‌گوید هر لایهٔ سیاه در کدام فصل خورده است.',
    ),
  },
  sentence: localeText(
    'The seventh floor, so that the moon can be seen from the chairs.',
    'Le septième étage, pour que l’on voie la lune depuis les fauteuils.',
    'طبقهٔ هفتم، تا ماه از روی صندلی‌ها دیده شود.',
  ),
  intro: localeText(
    'One room, one window, one alcove. Each week a single object stands in the alcove and the others are brought when their name is spoken. Shoes may be kept on.\n\nOn the evening of the harvest moon the lamps are put out for an hour and the house is open to anyone who would like to sit.',
    'Une pièce, une fenêtre, une alcôve. Chaque semaine un seul objet s’y tient et les autres sont apportés quand on dit leur nom. On peut garder ses chaussures.\n\nLe soir de la lune des moissons, les lampes s’éteignent une heure et la maison est ouverte à qui veut s’asseoir.',
    'یک اتاق، یک پنجره، یک تاقچه. هر هفته تنها یک شیء در تاقچه می‌ایستد و بقیه را وقتی می‌آورند که نامشان برده شود. کفش‌ها را می‌توان درنیاورد.\n\nشبِ ماهِ درو چراغ‌ها یک ساعت خاموش می‌شوند و درِ خانه به روی هر که بخواهد بنشیند باز است.',
  ),
  gettingHere: localeText(
    'Five minutes from the Ginza crossing, above a shop that sells brushes. The lift is at the back; the brush-maker will point.',
    'À cinq minutes du carrefour de Ginza, au-dessus d’un marchand de pinceaux. L’ascenseur est au fond ; le marchand vous le montrera.',
    'پنج دقیقه از چهارراه گینزا، بالای دکانی که قلم‌مو می‌فروشد. آسانسور ته دکان است؛ قلم‌مو فروش نشانتان می‌دهد.',
  ),
  access: localeText(
    'Level from the street, lift of 100 by 135 cm, doors of 85 cm. Chairs with and without arms. Accessible lavatory on the sixth floor. Written conversation is welcome; there is always paper.',
    'De plain-pied depuis la rue, ascenseur de 100 sur 135 cm, portes de 85 cm. Sièges avec et sans accoudoirs. Toilettes accessibles au sixième. On converse volontiers par écrit ; il y a toujours du papier.',
    'از خیابان بی‌پله، آسانسور ۱۰۰ در ۱۳۵ سانتی‌متر، درها ۸۵ سانتی‌متر. صندلی با دسته و بی‌دسته. سرویس بهداشتیِ مناسب ویلچر در طبقهٔ ششم. گفت‌وگوی نوشتاری را هم خوش داریم؛ کاغذ همیشه هست.',
  ),
  pictureAlt: localeString(
    'A dark room with a latticed wall, and in it a round window with the moon',
    'Une pièce sombre, un mur à claire-voie, et dedans une fenêtre ronde avec la lune',
    'اتاقی تاریک با دیواری مشبک و در آن پنجره‌ای گرد با ماه',
  ),
  seoDescription: localeText(
    'Maison Orlune in Tokyo, Tsukimi-dōri 4-7, Ginza. Every day, eleven to eight. One room, one window, one object at a time.',
    'Maison Orlune à Tokyo, Tsukimi-dōri 4-7, Ginza. Tous les jours de onze à vingt heures. Une pièce, une fenêtre, un objet.',
    'مِزون اورلون در توکیو، تسوکیمی‌دوری ۴-۷، گینزا. هر روز از یازده تا بیست. یک اتاق، یک پنجره، یک شیء.',
  ),
})
