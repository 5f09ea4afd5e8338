import type { boutique as english } from './en.ts'
import { inWords } from '#i18n/in-words/fa.ts'

export const boutique: typeof english = {
  indexTitle: 'خانه‌ها',
  indexDescription:
    'جاهایی که مِزون در آن‌ها پذیرایی می‌کند: نشانی‌ها، ساعت‌ها چنان که اکنون هست، و چگونه وقت بگیرید.',
  windowsNote:
    'یک روزِ جهان، از نیمه‌شب تا نیمه‌شب به وقت گرینویچ. خطِ ایستاده اکنون است. ساعتِ پُر ساعتی است که کسی در را باز می‌کند.',
  hours: 'ساعت‌ها',
  hoursNote: (city, zone) => `به وقت ${city} (${zone}).`,
  closed: 'بسته',
  today: 'امروز',
  coming: 'روزهای دیگرگون',
  book: 'گرفتن وقت',
  bookWith: (name) => `گرفتن وقت با ${name}`,
  address: 'نشانی',
  telephone: 'تلفن',
  write: 'نامه',
  gettingHere: 'راهِ رسیدن',
  access: 'راهِ ورود',
  director: 'مدیر',
  advisors: 'چه کسی پذیرای شماست',
  speaks: (languages) => `سخن می‌گوید به ${languages}`,
  knows: (subjects) => `می‌شناسد: ${subjects}`,
  specialities: {
    watches: 'ساعت',
    writing: 'قلم و کاغذ',
    scent: 'عطر',
    leather: 'چرم',
    silk: 'ابریشم',
    bespoke: 'سفارشی‌ها',
  },
  others: 'خانه‌های دیگر',
  visit: 'بیایید و ببینید',
  windows: {
    title: (count, lit) => {
      const windows = `${inWords(count)} پنجره.`
      if (lit === 0) return `${windows} هیچ‌کدام روشن نیست.`
      return lit === count ? `${windows} همه روشن‌اند.` : `${windows} ${inWords(lit)} تا روشن است.`
    },
    litUntil: (time) => `روشن تا ${time}`,
    lampsAt: (time) => `چراغ‌ها ${time}`,
    lampsOn: (day, time) => `چراغ‌ها ${day}، ${time}`,
    dark: 'چندی خاموش',
    greenwich: 'اکنون در گرینویچ:',
  },
}
