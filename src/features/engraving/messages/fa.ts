import type { engraving as english } from './en.ts'
import { engravingFace } from '#i18n/engraving-face/fa.ts'

export const engraving: typeof english = {
  faces: engravingFace,
  see: 'ببینید چگونه کنده می‌شود',
  hand: 'با کدام دست',
  lead: 'این همان خطی است که حکاک پی می‌گیرد. آن‌قدر دگرگونش کنید تا از آنِ شما شود.',
  seen: '«{text}»، {place}، با {face}',
  empty: 'هنوز چیزی نوشته نشده. واژه‌ای بنویسید تا این‌جا پدیدار شود.',
  count: '{n} حرف از {most}',
  tooLong: 'برای {most} حرف جا هست؛ این {n} حرف دارد.',
  unwritable: 'قلم این را نمی‌کَند: {signs}.',
  kept: 'آنچه حک شده تنها از آنِ شماست و بازگردانده نمی‌شود.',
  show: 'نشان بده',
  link: 'پیوندِ این نوشته، برای فرستادن',
  back: 'بازگشت به قطعه',
  signs: {
    named: '{sign} ({kind})',
    picture: 'نگاره',
    numeral: 'رقم',
    hidden: 'نشانهٔ نادیدنی',
    hiddenNames: {
      '202A': 'درون‌نهیِ چپ‌به‌راست',
      '202B': 'درون‌نهیِ راست‌به‌چپ',
      '202C': 'پایان جهت',
      '202D': 'واداشتِ چپ‌به‌راست',
      '202E': 'واداشتِ راست‌به‌چپ',
    },
    marked: 'حرفی زیر نشانه‌های بسیار',
    symbol: 'نشانه',
    letter: 'حرفِ {script}',
  },
}
