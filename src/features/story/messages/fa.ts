import type { story as english } from './en.ts'
import { inWords } from '#i18n/in-words/fa.ts'

export const story: typeof english = {
  read: (minutes) => `روایت را بخوانید، ${inWords(minutes)} دقیقه`,
  minutes: (minutes) => `${inWords(minutes)} دقیقه`,
  words: (author, role) => (role ? `نوشتهٔ ${author}، ${role}` : `نوشتهٔ ${author}`),
  published: (date) => `منتشرشده در ${date}`,
  onlyIn: 'این روایت هنوز ترجمه نشده است و اینجا به انگلیسی آمده.',
  objects: 'اشیایی که از آن آمده‌اند',
  next: 'روایت بعدی',
  all: 'همهٔ روایت‌ها',
  indexTitle: 'روایت‌ها',
  indexLead:
    'آنچه کارگاه به یاد دارد، نوشتهٔ کسانی که برایشان گفته‌اند. برای داشتن هیچ شیئی خواندنش لازم نیست.',
  plateScrolls: 'نقشی پهن که به پهلو می‌لغزد',
  drawing: (title) => `نقشی از دفتر کارگاه برای «${title}»`,
  note: 'در حاشیه',
  yearByYear: 'سال به سال',
  contents: 'در این داستان',
  maker: 'سازنده',
  material: 'جنس',
  before: 'پیش از آن',
  after: 'پس از آن',
  beforeAndAfter: 'پیش و پس',
  asOneReads: 'همراهِ خواندن',
  transcript: 'فیلم، به نوشته',
  linkTo: (title: string) => `فصلِ «${title}»`,
}
