import { complimentary, prices, type Price } from '../writing/prices.ts'
import { localeString, type LocaleString } from '../writing/locale-string.ts'
import type { SeedDocument } from '../writing/seed-document.ts'

type Kind = 'box' | 'paper' | 'ribbon' | 'seal' | 'card'

interface GiftWords {
  title: LocaleString
  note: LocaleString
  swatch?: string
  prices?: Price[]
  maxInitials?: number
}

function options(kind: Kind, offered: Record<string, GiftWords>): SeedDocument[] {
  return Object.entries(offered).map(([key, words], index) => ({
    _id: `gift-${kind}-${key}`,
    _type: 'giftOption',
    kind,
    key,
    prices: complimentary,
    ...words,
    order: index + 1,
  }))
}

export const giftOptions: SeedDocument[] = [
  ...options('box', {
    'bottle-green': {
      title: localeString('Bottle green', 'Vert bouteille', 'سبز شیشه‌ای'),
      note: localeString(
        'Paper over board, linen hinge',
        'Papier sur carton, charnière de lin',
        'کاغذ بر مقوا، لولای کتان',
      ),
      swatch: 'green',
    },
    midnight: {
      title: localeString('Midnight', 'Minuit', 'نیمه‌شب'),
      note: localeString('The same, in night blue', 'La même, en bleu nuit', 'همان، به آبیِ شب'),
      swatch: 'midnight',
    },
    sycamore: {
      title: localeString('Sycamore', 'Sycomore', 'چنار'),
      note: localeString(
        'Turned lid, made to be kept',
        'Couvercle tourné, faite pour être gardée',
        'درِ تراش‌خورده، ساخته برای ماندن',
      ),
      swatch: 'bone',
      prices: prices(140, 125, 150, 600),
    },
  }),
  ...options('paper', {
    'rosette-ivory': {
      title: localeString('Barleycorn', 'Grain d’orge', 'جودانه'),
      note: localeString('Printed from the third rosette', 'Imprimé de la troisième rosette', 'چاپ‌شده از گُلِ سوم'),
      swatch: 'rosette-ivory',
    },
    marbled: {
      title: localeString('Marbled', 'Marbré', 'ابری'),
      note: localeString('One sheet, no second like it', 'Une feuille, sans pareille', 'یک برگ، بی‌همتا'),
      swatch: 'marbled',
      prices: prices(18, 16, 19, 80),
    },
    'rosette-night': {
      title: localeString('Night', 'Nuit', 'شب'),
      note: localeString('For people who open slowly', 'Pour qui ouvre lentement', 'برای آن‌ها که آهسته باز می‌کنند'),
      swatch: 'rosette-night',
    },
  }),
  ...options('ribbon', {
    ivory: {
      title: localeString('Ivory grosgrain', 'Gros-grain ivoire', 'گروگرنِ عاجی'),
      note: localeString(
        '25 mm, woven in Saint-Étienne',
        '25 mm, tissé à Saint-Étienne',
        '۲۵ میلی‌متر، بافتهٔ سنت‌اتین',
      ),
      swatch: 'ribbon-ivory',
    },
    madder: {
      title: localeString('Madder', 'Garance', 'روناسی'),
      note: localeString('The colour of the 1912 train', 'La couleur du train de 1912', 'به رنگ قطار ۱۹۱۲'),
      swatch: 'ribbon-madder',
    },
    midnight: {
      title: localeString('Midnight', 'Minuit', 'نیمه‌شب'),
      note: localeString('Almost the box', 'Presque la boîte', 'نزدیک به رنگ جعبه'),
      swatch: 'ribbon-midnight',
    },
  }),
  ...options('seal', {
    oxblood: {
      title: localeString('Crescent, in oxblood', 'Croissant, sang-de-bœuf', 'هلال، به سرخیِ تیره'),
      note: localeString(
        'Pressed warm, the day it leaves',
        'Pressé tiède, le jour du départ',
        'گرم فشرده می‌شود، در روز رفتن',
      ),
      swatch: 'seal-oxblood',
      maxInitials: 2,
    },
    midnight: {
      title: localeString('Crescent, in midnight', 'Croissant, bleu nuit', 'هلال، به آبیِ شب'),
      note: localeString(
        'For letters that should not look like wax',
        'Pour les lettres qui ne veulent pas sembler cachetées',
        'برای نامه‌هایی که نمی‌خواهند مُهرشده بنمایند',
      ),
      swatch: 'midnight',
      maxInitials: 2,
    },
    none: {
      title: localeString('No seal', 'Sans cachet', 'بی‌مهر'),
      note: localeString('Nothing but the bow', 'Rien que le nœud', 'تنها همان گره'),
      swatch: 'none',
    },
  }),
  ...options('card', {
    card: {
      title: localeString('A card, written by hand', 'Une carte, écrite à la main', 'کارتی دست‌نویس'),
      note: localeString(
        'By Mathilde, in blue-black ink',
        'Par Mathilde, à l’encre bleu-noir',
        'به خط ماتیلد، با جوهر آبی‌سیاه',
      ),
      swatch: 'ivory',
    },
  }),
]
