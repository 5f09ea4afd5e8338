import { complimentary, prices } from '../writing/prices.ts'
import { localeString } from '../writing/locale-string.ts'
import type { SeedDocument } from '../writing/seed-document.ts'

export const shippingOptions: SeedDocument[] = [
  {
    _id: 'shipping-courier',
    _type: 'shippingOption',
    key: 'courier',
    title: localeString('By courier', 'Par coursier', 'با پیک'),
    note: localeString(
      'Insured, in a plain outer box, to be signed for',
      'Assuré, dans une boîte extérieure neutre, contre signature',
      'بیمه‌شده، در جعبهٔ بیرونیِ ساده، تحویل با امضا',
    ),
    prices: complimentary,
    minDays: 2,
    maxDays: 5,
    order: 1,
  },
  {
    _id: 'shipping-named-morning',
    _type: 'shippingOption',
    key: 'named-morning',
    title: localeString('On a morning you name', 'Le matin de votre choix', 'صبحِ روزی که بگویید'),
    note: localeString(
      'Between eight and noon, on the day and not before',
      'Entre huit heures et midi, ce jour-là et pas avant',
      'میان هشت و ظهر، همان روز و نه پیش از آن',
    ),
    prices: prices(25, 22, 26, 110),
    minDays: 2,
    maxDays: 14,
    order: 2,
  },
  {
    _id: 'shipping-white-glove',
    _type: 'shippingOption',
    key: 'white-glove',
    title: localeString('By hand', 'En main propre', 'دست‌به‌دست'),
    note: localeString(
      'Somebody from the nearest house brings it, and waits if you would like to try it',
      'Quelqu’un de la maison la plus proche l’apporte, et attend si vous souhaitez l’essayer',
      'کسی از نزدیک‌ترین خانه می‌آورد و اگر بخواهید بیازماییدش می‌ماند',
    ),
    prices: prices(90, 80, 95, 390),
    minDays: 1,
    maxDays: 10,
    countries: ['FR', 'GB', 'IT', 'US', 'AE'],
    order: 3,
  },
]
