import { advisor, workingFrom } from '../../writing/advisor.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

export const advisorsBeyondEurope = [
  advisor({
    house: 'new-york',
    key: 'daniel-haverstock',
    name: 'Daniel Haverstock',
    role: localeString('Watches', 'Montres', 'ساعت‌ها'),
    languages: ['en', 'es'],
    specialities: ['watches', 'bespoke'],
    sentence: localeText(
      'Was a night-school geometry teacher. Explains guilloché with a coffee cup and string.',
      'Fut professeur de géométrie du soir. Explique le guilloché avec une tasse et une ficelle.',
      'دبیر هندسهٔ مدرسهٔ شبانه بود. گیوشه را با فنجان قهوه و نخ توضیح می‌دهد.',
    ),
  }),
  advisor({
    house: 'new-york',
    key: 'june-kitagawa',
    name: 'June Kitagawa',
    role: localeString('Pens and lacquer', 'Stylos et laque', 'قلم و لاک'),
    languages: ['en', 'ja'],
    specialities: ['writing', 'leather'],
    workingHours: [workingFrom('10:00', '18:00', 'monday', 'tuesday', 'thursday', 'friday', 'saturday')],
    sentence: localeText(
      'Writes to every client by hand once a year, about something other than pens.',
      'Écrit à chaque client une fois l’an, à la main, d’autre chose que de stylos.',
      'سالی یک بار برای هر مشتری نامه‌ای به خط خود می‌نویسد، دربارهٔ چیزی جز قلم.',
    ),
  }),
  advisor({
    house: 'new-york',
    key: 'rafael-montero',
    name: 'Rafael Montero',
    role: localeString('Scent, silk and gifts', 'Parfum, soie et cadeaux', 'عطر، ابریشم و هدیه'),
    languages: ['en', 'es', 'pt', 'fr'],
    specialities: ['scent', 'silk'],
    workingHours: [workingFrom('11:00', '18:00', 'wednesday', 'thursday', 'friday', 'saturday')],
    sentence: localeText(
      'Keeps a list of birthdays that he was not asked to keep.',
      'Tient une liste d’anniversaires qu’on ne lui a pas demandé de tenir.',
      'فهرستی از زادروزها دارد که کسی از او نخواسته بود.',
    ),
  }),
  advisor({
    house: 'dubai',
    key: 'shirin-navabi',
    name: 'Shirin Navabi',
    role: localeString('Engraving in Persian and Arabic', 'Gravure en persan et en arabe', 'حکاکی به فارسی و عربی'),
    languages: ['fa', 'en', 'ar'],
    specialities: ['bespoke', 'writing', 'watches'],
    workingHours: [workingFrom('12:00', '20:00', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday')],
    sentence: localeText(
      'Draws each inscription twice, once as it was asked and once as it should be.',
      'Dessine chaque inscription deux fois : telle qu’on la demande, et telle qu’elle devrait être.',
      'هر نوشته را دو بار می‌کشد: یک بار چنان‌که خواسته‌اند و یک بار چنان‌که باید.',
    ),
  }),
  advisor({
    house: 'dubai',
    key: 'omar-khalidi',
    name: 'Omar Khalidi',
    role: localeString('Watches and leather', 'Montres et cuir', 'ساعت و چرم'),
    languages: ['ar', 'en'],
    specialities: ['watches', 'leather'],
    workingHours: [
      workingFrom('14:00', '22:00', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'),
    ],
    sentence: localeText(
      'Plays chess on Thursdays and lets nobody win who is buying.',
      'Joue aux échecs le jeudi et ne laisse gagner aucun acheteur.',
      'پنجشنبه‌ها شطرنج بازی می‌کند و نمی‌گذارد خریدار ببرد.',
    ),
  }),
  advisor({
    house: 'dubai',
    key: 'anouk-perrier',
    name: 'Anouk Perrier',
    role: localeString('Scent and silk', 'Parfum et soie', 'عطر و ابریشم'),
    languages: ['fr', 'en', 'ru'],
    specialities: ['scent', 'silk'],
    workingHours: [workingFrom('10:00', '18:00', 'thursday', 'friday', 'saturday', 'sunday')],
    sentence: localeText(
      'Came for a season in 2016 and is still deciding.',
      'Venue pour une saison en 2016, elle hésite encore.',
      'سال ۲۰۱۶ برای یک فصل آمد و هنوز تصمیم نگرفته است.',
    ),
  }),
  advisor({
    house: 'tokyo',
    key: 'aoi-tachibana',
    name: 'Aoi Tachibana',
    role: localeString('Pens and watches', 'Stylos et montres', 'قلم و ساعت'),
    languages: ['ja', 'en'],
    specialities: ['writing', 'watches', 'bespoke'],
    sentence: localeText(
      'Sets a thing down so that you hear what it weighs.',
      'Pose un objet de façon qu’on entende ce qu’il pèse.',
      'هر چیز را چنان زمین می‌گذارد که وزنش شنیده شود.',
    ),
  }),
  advisor({
    house: 'tokyo',
    key: 'ren-okubo',
    name: 'Ren Okubo',
    role: localeString('Silk, scent and leather', 'Soie, parfum et cuir', 'ابریشم، عطر و چرم'),
    languages: ['ja', 'fr', 'en'],
    specialities: ['silk', 'scent', 'leather'],
    workingHours: [workingFrom('11:00', '20:00', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')],
    sentence: localeText(
      'Chooses what stands in the alcove each week and does not explain it.',
      'Choisit ce qui se tient dans l’alcôve chaque semaine et ne l’explique pas.',
      'هر هفته برمی‌گزیند چه در تاقچه بایستد و توضیحی نمی‌دهد.',
    ),
  }),
]
