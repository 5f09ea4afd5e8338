import type { collection as english } from './en.ts'
import { inWords } from '#i18n/in-words/fa.ts'

export const collection: typeof english = {
  indexTitle: 'اشیا',
  indexLead: (collections) =>
    `در ${inWords(collections)} اتاق نگهداری می‌شوند. کسی نمی‌پرسد به چه ترتیبی از آن‌ها گذشتید.`,
  count: (count) => `${inWords(count)} شیء`,
  others: 'اتاق‌های دیگر',
  enter: 'به اتاق بروید',
  filters: {
    label: 'جست‌وجو در این اتاق',
    kind: 'گونه',
    anyKind: 'همهٔ گونه‌ها',
    material: 'جنس',
    anyMaterial: 'همهٔ جنس‌ها',
    availability: 'چه وقت',
    anyAvailability: 'اکنون یا بعد',
    availabilities: { stock: 'در خانه', 'made-to-order': 'به سفارش شما' },
    submit: 'نشان دهید',
    found: (_count, written, all) => (written === all ? `${all} شیء` : `${written} شیء از ${all}`),
    everything: 'همه را نشان دهید',
    nothingTitle: 'در این اتاق چیزی نیست که همهٔ این‌ها با هم باشد.',
    nothingLead: 'با یک خواسته کمتر بیشترِ وقت‌ها چیزی هست. یا همه را صفحه به صفحه ببینید.',
  },
}
