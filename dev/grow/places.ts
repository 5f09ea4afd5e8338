import type { Words } from './words.ts'

/** The name of a place, and its French form after a noun (“d’Anvers”, “du Caire”). */
export interface Place {
  readonly name: Words
  readonly of: string
}

const rows = `
Trieste|Trieste|de Trieste|تریسته
Antwerp|Anvers|d’Anvers|آنتورپ
Cairo|Le Caire|du Caire|قاهره
Lisbon|Lisbonne|de Lisbonne|لیسبون
Genoa|Gênes|de Gênes|جنوا
Marseille|Marseille|de Marseille|مارسی
Venice|Venise|de Venise|ونیز
Bergen|Bergen|de Bergen|برگن
Odessa|Odessa|d’Odessa|اودسا
Smyrna|Smyrne|de Smyrne|ازمیر
Isfahan|Ispahan|d’Ispahan|اصفهان
Shiraz|Chiraz|de Chiraz|شیراز
Tabriz|Tabriz|de Tabriz|تبریز
Yazd|Yazd|de Yazd|یزد
Kashan|Kachan|de Kachan|کاشان
Bushehr|Bouchehr|de Bouchehr|بوشهر
Muscat|Mascate|de Mascate|مسقط
Aden|Aden|d’Aden|عدن
Zanzibar|Zanzibar|de Zanzibar|زنگبار
Bombay|Bombay|de Bombay|بمبئی
Calcutta|Calcutta|de Calcutta|کلکته
Rangoon|Rangoun|de Rangoun|رانگون
Kyoto|Kyoto|de Kyoto|کیوتو
Nagasaki|Nagasaki|de Nagasaki|ناگازاکی
Kobe|Kobé|de Kobé|کوبه
Shanghai|Shanghai|de Shanghai|شانگهای
Macao|Macao|de Macao|ماکائو
Manila|Manille|de Manille|مانیل
Hanoi|Hanoï|de Hanoï|هانوی
Samarkand|Samarcande|de Samarcande|سمرقند
Bukhara|Boukhara|de Boukhara|بخارا
Tiflis|Tiflis|de Tiflis|تفلیس
Baku|Bakou|de Bakou|باکو
Aleppo|Alep|d’Alep|حلب
Damascus|Damas|de Damas|دمشق
Beirut|Beyrouth|de Beyrouth|بیروت
Jaffa|Jaffa|de Jaffa|یافا
Alexandria|Alexandrie|d’Alexandrie|اسکندریه
Tunis|Tunis|de Tunis|تونس
Algiers|Alger|d’Alger|الجزیره
Tangier|Tanger|de Tanger|طنجه
Fez|Fès|de Fès|فاس
Dakar|Dakar|de Dakar|داکار
Valparaíso|Valparaiso|de Valparaiso|والپارایسو
Lima|Lima|de Lima|لیما
Havana|La Havane|de La Havane|هاوانا
Veracruz|Veracruz|de Veracruz|وراکروز
Boston|Boston|de Boston|بوستون
Quebec|Québec|de Québec|کبک
Halifax|Halifax|de Halifax|هلیفکس
Glasgow|Glasgow|de Glasgow|گلاسگو
Dover|Douvres|de Douvres|دوور
Harwich|Harwich|de Harwich|هریچ
Bruges|Bruges|de Bruges|بروژ
Ghent|Gand|de Gand|گنت
Lübeck|Lubeck|de Lubeck|لوبک
Leipzig|Leipzig|de Leipzig|لایپزیگ
Prague|Prague|de Prague|پراگ
Vienna|Vienne|de Vienne|وین
Budapest|Budapest|de Budapest|بوداپست
Zagreb|Zagreb|de Zagreb|زاگرب
Ragusa|Raguse|de Raguse|دوبروونیک
Corfu|Corfou|de Corfou|کورفو
Athens|Athènes|d’Athènes|آتن
Naples|Naples|de Naples|ناپل
Palermo|Palerme|de Palerme|پالرمو
Siena|Sienne|de Sienne|سیه‌نا
Ravenna|Ravenne|de Ravenne|راونا
Turin|Turin|de Turin|تورین
Geneva|Genève|de Genève|ژنو
Basel|Bâle|de Bâle|بازل
Lyon|Lyon|de Lyon|لیون
Nantes|Nantes|de Nantes|نانت
Saint-Malo|Saint-Malo|de Saint-Malo|سن‌مالو
Honfleur|Honfleur|d’Honfleur|اونفلور
Dieppe|Dieppe|de Dieppe|دیپ
Calais|Calais|de Calais|کاله
Bordeaux|Bordeaux|de Bordeaux|بوردو
Bayonne|Bayonne|de Bayonne|بایون
Cadiz|Cadix|de Cadix|قادس
Seville|Séville|de Séville|سویا
Granada|Grenade|de Grenade|غرناطه
Porto|Porto|de Porto|پورتو
Funchal|Funchal|de Funchal|فونشال
Malta|Malte|de Malte|مالت
Rhodes|Rhodes|de Rhodes|رودس
Trebizond|Trébizonde|de Trébizonde|ترابوزان
Varna|Varna|de Varna|وارنا
Riga|Riga|de Riga|ریگا
Reval|Reval|de Reval|تالین
Turku|Turku|de Turku|تورکو
Uppsala|Upsal|d’Upsal|اوپسالا
Aarhus|Aarhus|d’Aarhus|آرهوس
Reykjavík|Reykjavik|de Reykjavik|ریکیاویک
Cork|Cork|de Cork|کورک
Jersey|Jersey|de Jersey|جرزی
Ostend|Ostende|d’Ostende|اوستنده
Delft|Delft|de Delft|دلفت
Hobart|Hobart|de Hobart|هوبارت
Auckland|Auckland|d’Auckland|اوکلند
`

export const places: readonly Place[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [en = '', fr = '', of = '', fa = ''] = row.split('|')
    return { name: { en, fr, fa }, of }
  })
