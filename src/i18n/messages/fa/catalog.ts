import type { catalog as english } from '../en/catalog.ts'

const digits = new Intl.NumberFormat('fa')
const numbers = 'هیچ یک دو سه چهار پنج شش هفت هشت نُه ده یازده دوازده'.split(' ')
const inWords = (count: number) => numbers[count] ?? digits.format(count)

export const catalog: typeof english = {
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
  object: {
    from: 'از',
    kindSince: (kind, year) => `${kind}، ${year}`,
    edition: (size) => `شماره‌دار، تنها ${size} عدد`,
    notSoldHere: 'در این بازار فروخته نمی‌شود',
  },
  product: {
    turnIt: 'بچرخانید',
    choose: 'انتخاب کنید',
    pictures: 'تصویرها',
    taxIncluded: 'با مالیات.',
    taxAdded: 'بی مالیات؛ هنگام پرداخت افزوده می‌شود.',
    madeIn: (weeks) => `در ${inWords(weeks)} هفته برای شما ساخته می‌شود.`,
    made: 'برای شما ساخته می‌شود.',
    inStock: 'در کارگاه، آمادهٔ رفتن.',
    noneLeft: 'فعلاً چیزی نمانده است. بوتیک می‌گوید بعدی کی به پایان می‌رسد.',
    noneLeftShort: 'تمام شده',
    fromDate: (date) => `از ${date}`,
    notBefore: (date) => `از ${date} می‌توان سفارشش داد. تا آن زمان بوتیک می‌تواند جنس آن را نشانتان دهد.`,
    notSoldHere: 'این شیء را در این بازار نمی‌فروشیم. نزدیک‌ترین بوتیک می‌گوید کجا می‌توان یافتش.',
    chosen: (names) => `برگزیده: ${names}`,
    engraving: (place) => `نوشته‌ای برای ${place}`,
    engravingHint: (alphabets) =>
      `با ${alphabets}. با دست و بر خطی راست کنده می‌شود. آنچه حک شده تنها از آنِ شماست و بازگردانده نمی‌شود.`,
    engravingFree: 'حکاکی با ماست.',
    engravingCosts: (price) => `هزینهٔ حکاکی ${price} است.`,
    alphabets: { latin: 'حرف‌های لاتین', persian: 'حرف‌های فارسی', numerals: 'رقم' },
    place: 'بگذارید در کیسه',
    notPlaced: 'در کیسه گذاشته نشد',
    seeIt: 'در بوتیک ببینید',
    telephone: 'یا به خانه تلفن کنید:',
    materials: 'مواد',
    making: 'ساخت',
    care: 'مراقبت',
    dimensions: 'اندازه‌ها',
    returns: 'بازگرداندن',
    returnsMore: 'چگونه چیزی را بازگردانید',
    thingsToLookFor: (count) => `${inWords(count)} چیز دیدنی`,
    trueScale: 'در اندازهٔ راستین، بر نمایشگری معمولی. خطِ بریده یک کارت بانکی است؛ کارتی کنارش بگیرید.',
    reducedScale: (part) => `به مقیاس ${part} کشیده شده است تا جا شود.`,
    scaleAlt: (width, height, depth) =>
      `طرح شیء از روبه‌رو و پهلو: پهنا ${width}، بلندی ${height} و ژرفا ${depth} میلی‌متر`,
    front: 'روبه‌رو',
    side: 'پهلو',
    also: 'در همین ویترین',
  },
  story: {
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
  },
  collection: {
    indexTitle: 'اشیا',
    indexLead: (rooms) =>
      `در ${inWords(rooms)} اتاق نگهداری می‌شوند. کسی نمی‌پرسد به چه ترتیبی از آن‌ها گذشتید.`,
    count: (count) => `${inWords(count)} شیء`,
    others: 'اتاق‌های دیگر',
    enter: 'به اتاق بروید',
  },
  boutique: {
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
  },
  search: {
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
    houses: 'خانه‌ها',
    walk: 'قدم زدن در اتاق‌ها',
  },
  policy: {
    updated: (date) => `چنان که از ${date} هست`,
    others: 'نوشته‌های دیگر',
  },
}
