import { picture } from '../../writing/picture.ts'
import { localeString } from '../../writing/locale-string.ts'

export const penAtNight = picture('plume-de-minuit-hero', {
  alt: localeString(
    'A lacquered pen by lamplight, its black turning to blue along one edge',
    'Un stylo laqué à la lampe, son noir virant au bleu le long d’une arête',
    'قلمی لاک‌خورده زیر نور چراغ، سیاهی‌اش بر یک لبه آبی می‌شود',
  ),
  caption: localeString(
    'Midnight, after dark. By day it is black.',
    'Minuit, à la nuit. De jour, il est noir.',
    'نیمه‌شب، در شب. روزها سیاه است.',
  ),
})

export const barrelClose = picture('plume-de-minuit-detail-1', {
  alt: localeString(
    'The nib and the section of a lacquered pen from close to',
    'La plume et la section d’un stylo laqué, de tout près',
    'نوک و جای انگشتِ قلمی لاکی از نزدیک',
  ),
  caption: localeString(
    'Where the fingers go, thirty-nine coats and one more.',
    'Là où vont les doigts, trente-neuf couches et une.',
    'جای انگشت‌ها، سی و نُه لایه و یکی دیگر.',
  ),
})

export const barrelNight = picture('plume-de-minuit-detail-2', {
  alt: localeString(
    'The engine-turned barrel by lamplight, and the ring where brass ends and forty coats begin',
    'Le corps guilloché à la lampe, et la bague où finit le laiton et où commencent quarante couches',
    'بدنهٔ گیوشه زیر نور چراغ و حلقه‌ای که برنج در آن تمام می‌شود و چهل لایه آغاز',
  ),
  caption: localeString('Three tenths of a millimetre.', 'Trois dixièmes de millimètre.', 'سه دهم میلی‌متر.'),
})

export const penInBrass = picture('plume-de-minuit-guilloche-brass-still', {
  alt: localeString(
    'A fountain pen of bare brass, its barrel and cap turned with fine waves',
    'Un stylo de laiton nu, fût et capuchon guillochés de fines vagues',
    'خودنویسی از برنجِ برهنه، بدنه و درپوشش با موج‌های ریز تراشیده',
  ),
})

export const penInLacquer = picture('plume-de-minuit-midnight-lacquer-still', {
  alt: localeString(
    'The same pen, its cap and section now under midnight blue lacquer',
    'Le même stylo, capuchon et section désormais sous la laque bleu de minuit',
    'همان خودنویس، درپوش و گلوگاهش اکنون زیر لاکِ سرمه‌ای',
  ),
})
