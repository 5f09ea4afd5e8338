import { engravingFace } from '#i18n/engraving-face/fa.ts'
import type { order as english } from './en.ts'

const persian = (value: number) => value.toLocaleString('fa')

export const order: typeof english = {
  statuses: {
    OrderPaymentDue: 'چشم‌به‌راهِ پرداخت',
    OrderProcessing: 'در کارگاه',
    OrderInTransit: 'در راه',
    OrderPickupAvailable: 'در فروشگاه چشم‌به‌راه شماست',
    OrderDelivered: 'رسیده',
    OrderReturned: 'به ما بازگشته',
    OrderCancelled: 'لغو شده',
    OrderProblem: 'در دستِ رسیدگی',
  },
  leads: {
    OrderPaymentDue:
      'بانک شما پرداخت را نوید داده و چند روزی زمان می‌برد. تا آن هنگام چیزهای شما را نگه می‌داریم و همین که برسد به شما می‌نویسیم.',
    OrderProcessing: 'در دستان خوبی است. چون از خانه بیرون رود به شما می‌نویسیم.',
    OrderInTransit: 'از خانه بیرون رفته و به سوی شما می‌آید.',
    OrderPickupAvailable: 'در فروشگاه است و چشم به راه شماست.',
    OrderDelivered: 'رسیده است. امید که دیرزمانی همدمتان باشد.',
    OrderReturned: 'به ما بازگشته است.',
    OrderCancelled: 'پرداخت نرسید، پس چیزی ساخته نشد و چیزی برداشته نشد.',
    OrderProblem:
      'پرداخت شما رسید و در همان دم کسی دیگر یکی از این چیزها را برداشت. کسی در خانه به آن می‌رسد و تا یک روز دیگر به شما می‌نویسد. به ما بدهکار نیستید و اگر بخواهید پولتان بی‌درنگ بازمی‌گردد.',
  },
  payments: {
    paid: 'رسیده',
    unpaid: 'بانک شما نویدش را داده و در راه است',
    no_payment_required: 'چیزی برای پرداخت نبود',
  },
  wayLabel: 'راهِ یک سفارش',
  way: ['پرداخت', 'کارگاه', 'سفر', 'نزدِ شما'],
  payment: 'پرداخت',
  emailsGoTo: 'نامه‌ها به این نشانی می‌رود',
  parts: { box: 'جعبه', paper: 'کاغذ', ribbon: 'روبان', seal: 'مُهر', card: 'کارت' },
  noCard: 'کارتی همراهش نیست. همان گره بس است.',
  toPayer: 'نخست نزدِ شما می‌آید تا به دست خود بسپارید.',
  bookHour: 'ساعتی در یکی از خانه‌ها بخواهید',
  afterLead:
    'کارِ چیزی از این خانه با ما هرگز یکسره تمام نمی‌شود. شاید بازگردد، شاید به آن برسیم، شاید بر سرِ فنجانی قهوه از آن سخن بگوییم.',
  description: 'آنچه سفارش داده‌اید، به کجا می‌رود و در چه حال است.',
  thanks: (name) => (name ? `سپاس، ${name}.` : 'سپاس.'),
  reference: 'شمارهٔ سفارش',
  placedOn: 'روز سفارش',
  standing: 'در چه حال است',
  objects: 'آنچه از آنِ شماست',
  engraved: (text, place, face) => `با حکاکیِ «${text}»، ${place}، با ${engravingFace[face]}`,
  numbers: (numbers) => `شمارهٔ ${numbers} از ساخت شماره‌دار`,
  madeIn: (weeks) => `${weeks === 1 ? 'یک هفتهٔ' : `${persian(weeks)} هفتهٔ`} دیگر از کارگاه بیرون می‌آید`,
  made: 'برای شما ساخته می‌شود',
  itemGone: 'دربارهٔ این یکی باید با شما سخن بگوییم؛ می‌نویسیم',
  returnable: (days) => `تا ${persian(days)} روز پس از رسیدن پس گرفته می‌شود`,
  unopened: (days) => `تا ${persian(days)} روز پس از رسیدن، اگر گشوده نشده باشد، پس گرفته می‌شود`,
  kept: 'پس گرفته نمی‌شود',
  quantity: (count) => `${count} تا از این`,
  sum: 'حساب',
  subtotal: 'چیزها',
  giftParts: 'هدیه',
  shipping: 'فرستادن',
  shippingBy: (title) => `فرستادن، ${title}`,
  discount: 'کاسته',
  tax: 'مالیات',
  ofWhichTax: 'از این میان مالیات',
  taxIncluded: 'در همین بها',
  ours: 'با ما',
  total: 'روی هم',
  goesTo: 'به کجا می‌رود',
  billedTo: 'چه کسی می‌پردازد',
  confirmationTo: (email) => `نامه‌های آن به \u2068${email}\u2069 می‌رود.`,
  cardSays: 'کارت می‌گوید',
  sealed: (letters) => `با ${letters} در موم`,
  after: 'پس از آن',
  sendBack: 'چیزی را بازپس فرستید',
  care: 'چگونه نگهش دارید',
  speak: 'با کسی سخن بگویید',
  keepAddress: 'نشانیِ این صفحه کلیدِ سفارش شماست. چون کلیدی نگهش دارید.',
  emails: {
    view: 'سفارش را ببینید',
    dear: (name) => (name ? `${name} گرامی،` : 'روز خوش،'),
    line: (name, detail) => (detail ? `${name}، ${detail}` : name),
    engraved: (text, place, face) => `با حکاکیِ «\u2068${text}\u2069»، ${place}، با ${engravingFace[face]}`,
    confirmation: {
      subject: (reference) => `سفارش شما \u2068${reference}\u2069`,
      title: 'از آنِ شماست.',
      lead: (reference) =>
        `پرداخت شما رسید و سفارش در کارگاه است. شمارهٔ آن \u2068${reference}\u2069 است. چون از خانه بیرون رود دوباره به شما می‌نویسیم.`,
      gift: 'این هدیه است: هیچ بهایی همراهش نمی‌رود و چیزی از این نامه به آن که جعبه را می‌گشاید نمی‌رسد.',
    },
    paymentDue: {
      subject: (reference) => `سفارش شما \u2068${reference}\u2069 چشم‌به‌راه پرداخت است`,
      title: 'برای شما نگه داشته‌ایم.',
      lead: (reference) =>
        `سفارش شما به شمارهٔ \u2068${reference}\u2069 نزد ماست و بانکتان گفته که پرداخت در راه است. شاید چند روزی زمان ببرد. تا آن هنگام چیزهای شما را نگه می‌داریم و همین که برسد به شما می‌نویسیم.`,
    },
    paymentFailed: {
      subject: (reference) => `پرداختِ \u2068${reference}\u2069 نرسید`,
      title: 'بانک شما نپذیرفت. متأسفیم.',
      lead: (reference) =>
        `پرداختِ سفارش شما به شمارهٔ \u2068${reference}\u2069 نرسید؛ پس نه چیزی ساخته‌ایم و نه چیزی برداشته‌ایم. اگر هنوز آن‌ها را می‌خواهید، دوباره در کیسهٔ شما هستند؛ بیشتر با یک تلفن به بانک حل می‌شود.`,
    },
    problem: {
      subject: (reference) => `دربارهٔ سفارش شما \u2068${reference}\u2069`,
      title: 'سخنی دربارهٔ سفارش شما.',
      lead: (reference) =>
        `پرداخت شما برای \u2068${reference}\u2069 رسید و در همان دم کسی دیگر یکی از این چیزها را برداشت. جبرانش با ماست. کسی در خانه تا یک روز دیگر به شما می‌نویسد که چه می‌توانیم کرد؛ اگر پولتان را بخواهید، به همین نامه پاسخ دهید تا بازگردد.`,
    },
  },
}
