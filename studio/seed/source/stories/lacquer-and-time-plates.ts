import { picture } from '../../writing/picture.ts'
import { say } from '../../writing/say.ts'

export const penAtNight = picture('plume-de-minuit-hero', {
  alt: say(
    'A lacquered pen by lamplight, its black turning to blue along one edge',
    'Un stylo laqué à la lampe, son noir virant au bleu le long d’une arête',
    'قلمی لاک‌خورده زیر نور چراغ، سیاهی‌اش بر یک لبه آبی می‌شود',
  ),
  caption: say(
    'Midnight, after dark. By day it is black.',
    'Minuit, à la nuit. De jour, il est noir.',
    'نیمه‌شب، در شب. روزها سیاه است.',
  ),
})

export const barrelClose = picture('plume-de-minuit-detail-1', {
  alt: say(
    'The brass barrel and its fine wave, before the lacquer begins',
    'Le corps de laiton et sa vague fine, avant que commence la laque',
    'بدنهٔ برنجی و موجِ ریزش، پیش از آنکه لاک آغاز شود',
  ),
  caption: say(
    'The wave that holds the sap.',
    'La vague qui retient la sève.',
    'موجی که شیره را نگه می‌دارد.',
  ),
})

export const barrelNight = picture('plume-de-minuit-detail-2', {
  alt: say(
    'The ring where brass ends and forty coats begin',
    'La bague où finit le laiton et où commencent quarante couches',
    'حلقه‌ای که برنج در آن تمام می‌شود و چهل لایه آغاز',
  ),
  caption: say('Three tenths of a millimetre.', 'Trois dixièmes de millimètre.', 'سه دهم میلی‌متر.'),
})
