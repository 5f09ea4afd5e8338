import { picture } from '../../writing/picture.ts'
import { say } from '../../writing/say.ts'

export const trainNight = picture('pendulette-de-voyage-hero', {
  alt: say(
    'The travelling clock of 1898, as it hung beside the berths',
    'La pendulette de 1898, telle qu’elle pendait près des couchettes',
    'ساعت سفرِ ۱۸۹۸، چنان‌که کنار تخت‌های قطار آویخته بود',
  ),
  caption: say(
    'The gold hands for here, the blue for home.',
    'Les aiguilles dorées pour ici, les bleues pour chez soi.',
    'عقربه‌های زرین برای اینجا، آبی‌ها برای خانه.',
  ),
})

export const coffretStill = picture('coffret-de-nuit-still', {
  alt: say(
    'A Coffret de Nuit, twenty-two centimetres wide, as the shelf was',
    'Un Coffret de Nuit, large de vingt-deux centimètres, comme la tablette',
    'یک جعبهٔ شب به پهنای بیست و دو سانتی‌متر، هم‌اندازهٔ تاقچهٔ قطار',
  ),
  caption: say('As wide as the shelf.', 'Large comme la tablette.', 'هم‌پهنای تاقچه.'),
})

export const paperStill = picture('papier-du-train-still', {
  alt: say(
    'Papier du Train, its lines eleven millimetres apart',
    'Le Papier du Train, ses lignes espacées de onze millimètres',
    'کاغذ قطار با خط‌هایی به فاصلهٔ یازده میلی‌متر',
  ),
  caption: say(
    'The extra millimetre is for Burgundy.',
    'Le millimètre de plus est pour la Bourgogne.',
    'آن یک میلی‌مترِ افزون برای بورگونی است.',
  ),
})
