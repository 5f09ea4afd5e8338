import type { search as english } from './en.ts'
import { inWords } from '#i18n/in-words/fa.ts'

export const search: typeof english = {
  title: 'جست‌وجوی چیزی',
  label: 'یک نام، یک جنس، یک شهر',
  submit: 'بگردید',
  tooLong: 'برای جست‌وجو بلند است. یک یا دو واژه بیشتر می‌یابد.',
  found: (count, words) => `${inWords(count)} چیز برای «${words}»`,
  nothingTitle: (words) => `اینجا چیزی به نام «${words}» نیست.`,
  nothingLead:
    'شاید در این خانه نام دیگری دارد. واژه‌های کوتاه‌تر بیشتر می‌یابند. یا در اتاق‌ها قدم بزنید؛ بیشترِ مردم آنچه را نمی‌جستند این‌گونه یافته‌اند.',
  emptyLead: 'در این خانه چیز زیادی نیست و همه‌اش را در یک بعدازظهر می‌توان دید. شاید پیاده زودتر برسید.',
  objects: 'اشیا',
  stories: 'روایت‌ها',
  boutiques: 'خانه‌ها',
  walk: 'قدم زدن در اتاق‌ها',
}
