import { localeString } from '../../writing/locale-string.ts'
import { story } from '../../writing/story.ts'
import { localeText } from '../../writing/locale-text.ts'
import { lacquerAndTimeInEnglish } from './lacquer-and-time-en.ts'
import { lacquerAndTimeInPersian } from './lacquer-and-time-fa.ts'
import { lacquerAndTimeInFrench } from './lacquer-and-time-fr.ts'

export const lacquerAndTime = story({
  slug: 'lacquer-and-time',
  title: localeString('Lacquer and Time', 'La laque et le temps', 'لاک و زمان'),
  sentence: localeText(
    'Forty coats, five months, and a cupboard that must be kept damp. A lacquerer explains why he is mostly not there.',
    'Quarante couches, cinq mois, et une armoire qu’il faut tenir humide. Un laqueur explique pourquoi il est surtout absent.',
    'چهل لایه، پنج ماه و گنجه‌ای که باید نمناک بماند. لاک‌کاری می‌گوید چرا بیشترِ وقت‌ها آنجا نیست.',
  ),
  author: 'Paul Sénéchal',
  role: localeString('lacquerer', 'laqueur', 'لاک‌کار'),
  publishedOn: '2026-10-02',
  plate: {
    alt: localeString(
      'Lacquer rubbed through its coats: red and black contours under one wet polish, a thread of gold along some of them',
      'Une laque poncée à travers ses couches : contours rouges et noirs sous un seul poli mouillé, un fil d’or le long de certains',
      'لاکی که لایه‌هایش را تا میان ساییده‌اند: خط‌های سرخ و سیاه زیر یک صیقلِ تر و رشته‌ای طلا بر کنارِ برخی',
    ),
    caption: localeString(
      'Forty coats, rubbed through to the eighth.',
      'Quarante couches, poncées jusqu’à la huitième.',
      'چهل لایه، ساییده تا هشتمی.',
    ),
  },
  drawing: '/drawings/rosette-ink.svg',
  body: { en: lacquerAndTimeInEnglish, fr: lacquerAndTimeInFrench, fa: lacquerAndTimeInPersian },
  products: ['plume-de-minuit', 'papier-du-train'],
  next: 'night-train-of-1912',
  seoDescription: localeText(
    'Why lacquer does not dry, where it comes from, what forty coats are for, and the man who came in 1921 to sell combs.',
    'Pourquoi la laque ne sèche pas, d’où elle vient, à quoi servent quarante couches, et l’homme venu en 1921 vendre des peignes.',
    'چرا لاک خشک نمی‌شود، از کجا می‌آید، چهل لایه به چه کار می‌آید، و مردی که در ۱۹۲۱ برای فروش شانه آمد.',
  ),
})
