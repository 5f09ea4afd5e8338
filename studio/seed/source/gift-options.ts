import { ours, prices, type Price } from '../writing/prices.ts'
import { say, type LocaleString } from '../writing/say.ts'
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
    prices: ours,
    ...words,
    order: index + 1,
  }))
}

export const giftOptions: SeedDocument[] = [
  ...options('box', {
    'bottle-green': {
      title: say('Bottle green', 'Vert bouteille', 'سبز شیشه‌ای'),
      note: say(
        'Paper over board, linen hinge',
        'Papier sur carton, charnière de lin',
        'کاغذ بر مقوا، لولای کتان',
      ),
      swatch: 'green',
    },
    midnight: {
      title: say('Midnight', 'Minuit', 'نیمه‌شب'),
      note: say('The same, in night blue', 'La même, en bleu nuit', 'همان، به آبیِ شب'),
      swatch: 'midnight',
    },
    sycamore: {
      title: say('Sycamore', 'Sycomore', 'چنار'),
      note: say(
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
      title: say('Barleycorn', 'Grain d’orge', 'جودانه'),
      note: say('Printed from the third rosette', 'Imprimé de la troisième rosette', 'چاپ‌شده از گُلِ سوم'),
      swatch: 'rosette-ivory',
    },
    marbled: {
      title: say('Marbled', 'Marbré', 'ابری'),
      note: say('One sheet, no second like it', 'Une feuille, sans pareille', 'یک برگ، بی‌همتا'),
      swatch: 'marbled',
      prices: prices(18, 16, 19, 80),
    },
    'rosette-night': {
      title: say('Night', 'Nuit', 'شب'),
      note: say('For people who open slowly', 'Pour qui ouvre lentement', 'برای آن‌ها که آهسته باز می‌کنند'),
      swatch: 'rosette-night',
    },
  }),
  ...options('ribbon', {
    ivory: {
      title: say('Ivory grosgrain', 'Gros-grain ivoire', 'گروگرنِ عاجی'),
      note: say(
        '25 mm, woven in Saint-Étienne',
        '25 mm, tissé à Saint-Étienne',
        '۲۵ میلی‌متر، بافتهٔ سنت‌اتین',
      ),
      swatch: 'ribbon-ivory',
    },
    madder: {
      title: say('Madder', 'Garance', 'روناسی'),
      note: say('The colour of the 1912 train', 'La couleur du train de 1912', 'به رنگ قطار ۱۹۱۲'),
      swatch: 'ribbon-madder',
    },
    midnight: {
      title: say('Midnight', 'Minuit', 'نیمه‌شب'),
      note: say('Almost the box', 'Presque la boîte', 'نزدیک به رنگ جعبه'),
      swatch: 'ribbon-midnight',
    },
  }),
  ...options('seal', {
    oxblood: {
      title: say('Crescent, in oxblood', 'Croissant, sang-de-bœuf', 'هلال، به سرخیِ تیره'),
      note: say(
        'Pressed warm, the day it leaves',
        'Pressé tiède, le jour du départ',
        'گرم فشرده می‌شود، در روز رفتن',
      ),
      swatch: 'seal-oxblood',
      maxInitials: 2,
    },
    midnight: {
      title: say('Crescent, in midnight', 'Croissant, bleu nuit', 'هلال، به آبیِ شب'),
      note: say(
        'For letters that should not look like wax',
        'Pour les lettres qui ne veulent pas sembler cachetées',
        'برای نامه‌هایی که نمی‌خواهند مُهرشده بنمایند',
      ),
      swatch: 'midnight',
      maxInitials: 2,
    },
    none: {
      title: say('No seal', 'Sans cachet', 'بی‌مهر'),
      note: say('Nothing but the bow', 'Rien que le nœud', 'تنها همان گره'),
      swatch: 'none',
    },
  }),
  ...options('card', {
    card: {
      title: say('A card, written by hand', 'Une carte, écrite à la main', 'کارتی دست‌نویس'),
      note: say(
        'By Mathilde, in blue-black ink',
        'Par Mathilde, à l’encre bleu-noir',
        'به خط ماتیلد، با جوهر آبی‌سیاه',
      ),
      swatch: 'ivory',
    },
  }),
]
