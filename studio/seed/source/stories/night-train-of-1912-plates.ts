import { picture } from '../../writing/picture.ts'
import { localeString } from '../../writing/locale-string.ts'

export const trainNight = picture('pendulette-de-voyage-hero', {
  alt: localeString(
    'The travelling clock of 1898, as it hung beside the berths',
    'La pendulette de 1898, telle qu’elle pendait près des couchettes',
    'ساعت سفرِ ۱۸۹۸، چنان‌که کنار تخت‌های قطار آویخته بود',
  ),
  caption: localeString(
    'One pushes the button in the dark.',
    'On presse le bouton dans le noir.',
    'در تاریکی دکمه را می‌زنند.',
  ),
})

export const coffretStill = picture('coffret-de-nuit-still', {
  alt: localeString(
    'A Coffret de Nuit, twenty-four centimetres wide, as the shelf was',
    'Un Coffret de Nuit, large de vingt-quatre centimètres, comme la tablette',
    'یک جعبهٔ شب به پهنای بیست و چهار سانتی‌متر، هم‌اندازهٔ تاقچهٔ قطار',
  ),
  caption: localeString('As wide as the shelf.', 'Large comme la tablette.', 'هم‌پهنای تاقچه.'),
})

export const paperStill = picture('papier-du-train-still', {
  alt: localeString(
    'Writing paper with a madder edge, the house’s rosette at its head, and the envelopes that go with it',
    'Du papier à lettres à tranche garance, la rosette de la maison en tête, et ses enveloppes',
    'کاغذ نامه با لبهٔ روناسی، گُلِ خانه بر پیشانی‌اش، و پاکت‌هایش',
  ),
  caption: localeString(
    'The extra millimetre is for Burgundy.',
    'Le millimètre de plus est pour la Bourgogne.',
    'آن یک میلی‌مترِ افزون برای بورگونی است.',
  ),
})
