import { engravingFace } from '#features/engraving/face/messages/fa.ts'
import type { bag as english } from './en.ts'

const numbers = ['هیچ', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'یازده', 'دوازده']
const persian = (value: number) => value.toLocaleString('fa')
const things = (count: number) => `${numbers[count] ?? persian(count)} چیز`

export const bag: typeof english = {
  title: 'کیسه',
  description: 'آنچه تا کنون برگزیده‌اید، به بهای امروز.',
  holds: (count) => `${things(count)}، تا اینجا`,
  empty: {
    title: 'هنوز هیچ.',
    lead: 'کیسهٔ خالی ۳۴۰ گرم وزن دارد و از چرم گوساله است. در ایستگاه‌هایی بهتر از این هم چشم به راه مانده. شتابی نیست.',
    walk: 'گشتی در اتاق‌ها',
  },
  line: {
    list: 'آنچه در کیسه است',
    engraved: (text, place, face) =>
      `با حکاکیِ «${text}»، ${place}، با ${engravingFace[face]}. تنها از آنِ شما، و برگشت‌ناپذیر`,
    returnable: (days) => `تا ${persian(days)} روز پس گرفته می‌شود`,
    unopened: (days) => `تا ${persian(days)} روز، اگر گشوده نشده باشد، پس گرفته می‌شود`,
    kept: 'پس گرفته نمی‌شود',
    madeIn: (weeks) =>
      `${weeks === 1 ? 'یک هفتهٔ' : `${numbers[weeks] ?? persian(weeks)} هفتهٔ`} دیگر از کارگاه بیرون می‌آید`,
    leavesSoon: 'در خانه است و آمادهٔ رفتن',
    edition: (size) => `یکی از ${size} شمارهٔ این ساخت`,
    each: (price) => `هر یک ${price}`,
    howMany: (name) => `چند تا از ${name}`,
    change: 'تغییر',
    changeWhat: (name) => `شمارِ ${name}`,
    takeOut: 'بیرون بگذارید',
    takeOutWhat: (name) => name,
    wrapped: 'پیچیده برای هدیه',
  },
  trouble: {
    title: 'بیرون از حساب',
    unknownPiece: 'چیزی که دیگر نمی‌سازیم',
    no_longer_sold: 'این دیگر ساخته نمی‌شود و نمی‌توان آن را خرید. از حساب بیرونش گذاشته‌ایم.',
    not_yet_sold: 'هنوز نمی‌توان آن را خواست. از حساب بیرونش گذاشته‌ایم.',
    not_sold_here: 'در این بازار فروخته نمی‌شود. از حساب بیرونش گذاشته‌ایم.',
    gone: 'آخرینش همین دم صاحبی یافت. از حساب بیرونش گذاشته‌ایم؛ خانه‌های ما می‌گویند بعدی کی آماده می‌شود.',
    too_few: (available) => `اکنون تنها ${available} تا هست. کمتر برگزینید تا به حساب آید.`,
    engraving_changed: 'این نوشته را دیگر نمی‌توان همین‌گونه کَند. لطفاً بیرونش بگذارید و دوباره برگزینید.',
  },
  sum: {
    title: 'حساب',
    pieces: things,
    carriage: 'فرستادن',
    carriageFrom: (title) => `فرستادن، ${title}`,
    ours: 'با ما',
    tax: 'مالیات',
    taxIncluded: 'در همین بها',
    taxAdded: 'هنگام پرداخت افزوده می‌شود',
    total: 'روی هم',
    totalBeforeTax: 'روی هم، پیش از مالیات',
    toCounter: 'به پیشخان بروید',
    makeGift: 'هدیه‌اش کنید',
    changeGift: 'هدیه را دیگرگون کنید',
    nothing: 'هیچ‌یک از این‌ها را این‌گونه نمی‌توان خرید.',
    keeps: 'کیسه سی روز بر همین دستگاه می‌ماند. تا نپردازید چیزی برداشته نمی‌شود.',
    keptAside: (minutes) => `تا ${persian(minutes)} دقیقهٔ دیگر برای شما کنار گذاشته‌ایم.`,
  },
  giftRoom: {
    title: 'شاید برای کسی دیگر',
    lead: 'گرهش می‌زنیم، مُهرش می‌کنیم و کارت را به دست می‌نویسیم. واژه‌ها را شما برمی‌گزینید.',
    enter: 'به اتاق هدیه بیایید',
  },
  changed: 'تغییر کرد',
  errors: {
    title: 'در کیسه جای نگرفت',
    changeTitle: 'کیسه همان است که بود',
    piece: 'این را نمی‌شناسیم. لطفاً از صفحهٔ خودش دوباره برگزینید.',
    quantity: 'لطفاً شماری از یک تا ده برگزینید.',
    no_longer_sold: 'این دیگر ساخته نمی‌شود و در کیسه جای نگرفت.',
    not_sold_here: 'این در این بازار فروخته نمی‌شود.',
    not_yet_sold: 'این را هنوز نمی‌توان خواست.',
    gone: 'اکنون هیچ نمانده است. خانه‌های ما می‌گویند بعدی کی آماده می‌شود.',
    too_few: (available) => `با آنچه در کیسهٔ شماست، اکنون تنها ${available} تا هست.`,
    too_many: (most) => `کیسه از هر چیز ${most} تا می‌برد. برای بیشتر، به ما بنویسید.`,
    bag_full: 'کیسه پر است. لطفاً چیزی بیرون بگذارید، یا نخست به پیشخان بیایید.',
    no_engraving: 'بر این چیزی کنده نمی‌شود.',
    engraving_too_long: (most) => `برای ${most} حرف جا هست. لطفاً اندکی کوتاه‌ترش کنید.`,
    engraving_unwritable: (glyphs) => `قلم این را نمی‌کَند: ${glyphs}. لطفاً به گونه‌ای دیگر بنویسید.`,
    no_such_line: 'این دیگر در کیسه نیست. آنچه هست همین است.',
  },
}
