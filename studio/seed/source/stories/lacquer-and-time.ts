import { say } from '../../writing/say.ts'
import { story } from '../../writing/story.ts'
import { tell } from '../../writing/tell.ts'
import { lacquerAndTimeInEnglish } from './lacquer-and-time-en.ts'
import { lacquerAndTimeInPersian } from './lacquer-and-time-fa.ts'
import { lacquerAndTimeInFrench } from './lacquer-and-time-fr.ts'

export const lacquerAndTime = story({
  slug: 'lacquer-and-time',
  title: say('Lacquer and Time', 'La laque et le temps', 'لاک و زمان'),
  sentence: tell(
    'Forty coats, five months, and a cupboard that must be kept damp. A lacquerer explains why he is mostly not there.',
    'Quarante couches, cinq mois, et une armoire qu’il faut tenir humide. Un laqueur explique pourquoi il est surtout absent.',
    'چهل لایه، پنج ماه و گنجه‌ای که باید نمناک بماند. لاک‌کاری می‌گوید چرا بیشترِ وقت‌ها آنجا نیست.',
  ),
  author: 'Paul Sénéchal',
  role: say('lacquerer', 'laqueur', 'لاک‌کار'),
  publishedOn: '2026-10-02',
  plate: {
    alt: say(
      'A ground of madder lacquer, deepening to black, with the waves of the lathe under it',
      'Un fond de laque garance s’enfonçant dans le noir, les vagues du tour dessous',
      'زمینه‌ای از لاکِ روناسی که در سیاهی فرو می‌رود، با موج‌های چرخ در زیرش',
    ),
    caption: say(
      'Madder, at the thirty-sixth coat.',
      'Garance, à la trente-sixième couche.',
      'روناس، در لایهٔ سی و ششم.',
    ),
  },
  drawing: '/drawings/rosette-ink.svg',
  body: { en: lacquerAndTimeInEnglish, fr: lacquerAndTimeInFrench, fa: lacquerAndTimeInPersian },
  products: ['plume-de-minuit', 'papier-du-train'],
  next: 'night-train-of-1912',
  seoDescription: tell(
    'Why lacquer does not dry, where it comes from, what forty coats are for, and the man who came in 1921 to sell combs.',
    'Pourquoi la laque ne sèche pas, d’où elle vient, à quoi servent quarante couches, et l’homme venu en 1921 vendre des peignes.',
    'چرا لاک خشک نمی‌شود، از کجا می‌آید، چهل لایه به چه کار می‌آید، و مردی که در ۱۹۲۱ برای فروش شانه آمد.',
  ),
})
