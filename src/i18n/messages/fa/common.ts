import type { common as english } from '../en/common.ts'

const digits = new Intl.NumberFormat('fa')

export const common: typeof english = {
  skip: 'رفتن به متن',
  theHouse: 'در این خانه',
  menu: 'فهرست',
  closeMenu: 'بستن فهرست',
  search: 'جست‌وجو',
  bag: 'کیسه',
  bagHolds: (count) => `${digits.format(count)} شیء در کیسه`,
  language: 'زبان و کشور',
  chooseLanguage: (current) => `${current}: زبان یا کشور دیگری برگزینید`,
  youAreHere: 'شما اینجایید',
  home: 'سرسرا',
  since: (year) => `از ${year}`,
  close: 'بستن',
  optional: 'اگر بخواهید',
  counted: (written, most) => `${written} از ${most} حرف`,
  atMost: (most) => `دست بالا ${most} حرف`,
  errorsTitle: 'همه‌اش را نتوانستیم بخوانیم',
  errorsLead: 'چیزی از دست نرفته است: آنچه نوشتید همین‌جاست. خواهش می‌کنیم این‌ها را دوباره ببینید.',
  chosen: 'برگزیده',
  stepDone: 'انجام شد',
  moon: {
    waxing: (night, age, full) => `ماهِ شبِ ${night} بر فراز خانه ${age} است و ${full} کامل می‌شود.`,
    waning: (night, age, dark) => `ماهِ شبِ ${night} بر فراز خانه ${age} است و ${dark} نو می‌شود.`,
    ordinal: (day) => `${digits.format(day)} شبه`,
  },
  notFound: {
    title: 'این در رو به دیوار باز می‌شود.',
    lead: 'صفحه جابه‌جا شده، یا هرگز ساخته نشده است. شاید حرف‌های آخر نشانی افتاده باشد؛ با نشانی‌های بلندی که با دست نوشته می‌شوند پیش می‌آید.',
    home: 'بازگشت به سرسرا',
    search: 'جست‌وجویش کنید',
    stories: 'یا تا اینجایید چیزی بخوانید',
  },
  broken: {
    title: 'چرخی از کار ایستاده است.',
    lead: 'گناه از ماست نه از شما، و کسی را خبر کرده‌ایم. از آنچه در کیسه گذاشته‌اید چیزی گم نشده است. خواهش می‌کنیم دقیقه‌ای دیگر به این صفحه بازگردید.',
    again: 'آزمودن دوبارهٔ این صفحه',
    home: 'بازگشت به سرسرا',
    reference: (id) => `اگر دربارهٔ آن می‌نویسید، این شماره را بیاورید: ${id}`,
  },
  resting: {
    title: 'رفته‌اند بایگانی را بیاورند.',
    lead: 'اتاقی که واژه‌ها و تصویرهایمان را در آن نگه می‌داریم فعلاً پاسخ نمی‌دهد. صفحه‌هایی که کمی پیش خوانده شده‌اند باز می‌شوند. کیسهٔ شما در امان است. خواهش می‌کنیم دقیقه‌ای دیگر در بزنید.',
    again: 'دوباره در بزنید',
    home: 'بازگشت به سرسرا',
  },
}
