import { slug } from '../writing/reference.ts'
import { localeString } from '../writing/locale-string.ts'
import type { SeedDocument } from '../writing/seed-document.ts'
import { localeText } from '../writing/locale-text.ts'

export const appointmentTypes: SeedDocument[] = [
  {
    _id: 'appointment-type-an-hour-in-the-house',
    _type: 'appointmentType',
    title: localeString('An hour in the house', 'Une heure dans la maison', 'یک ساعت در خانه'),
    slug: slug('an-hour-in-the-house'),
    sentence: localeText(
      'A table, a lamp and the things you would like to see, laid out before you come.',
      'Une table, une lampe et les objets que vous souhaitez voir, disposés avant votre venue.',
      'یک میز، یک چراغ و چیزهایی که می‌خواهید ببینید، پیش از آمدنتان چیده.',
    ),
    durationMinutes: 60,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 15,
    minimumNoticeHours: 2,
    horizonDays: 60,
    cancelCutoffHours: 12,
    mode: 'boutique',
  },
  {
    _id: 'appointment-type-half-an-hour-by-video',
    _type: 'appointmentType',
    title: localeString(
      'Half an hour, from where you are',
      'Une demi-heure, de là où vous êtes',
      'نیم ساعت، از هرجا که هستید',
    ),
    slug: slug('half-an-hour-by-video'),
    sentence: localeText(
      'The same table and the same lamp, seen through a lens. You need a link, which we send.',
      'La même table et la même lampe, à travers un objectif. Il faut un lien, que nous envoyons.',
      'همان میز و همان چراغ، از پشت دوربین. پیوندی می‌خواهد که ما می‌فرستیم.',
    ),
    durationMinutes: 30,
    bufferBeforeMinutes: 5,
    bufferAfterMinutes: 10,
    minimumNoticeHours: 4,
    horizonDays: 60,
    cancelCutoffHours: 2,
    mode: 'video',
  },
]
