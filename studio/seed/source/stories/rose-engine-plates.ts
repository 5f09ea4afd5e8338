import { picture } from '../../writing/picture.ts'
import { localeString } from '../../writing/locale-string.ts'

export const dialClose = picture('meridienne-detail-1', {
  alt: localeString(
    'The dial of a Méridienne from close to, its waves crossing under the hands',
    'Le cadran d’une Méridienne de tout près, ses vagues passant sous les aiguilles',
    'صفحهٔ یک مریدین از نزدیک، موج‌هایش زیر عقربه‌ها',
  ),
  caption: localeString(
    'Seventy-six cuts of a tenth of a millimetre. It is the light that moves.',
    'Soixante-seize traits d’un dixième de millimètre. C’est la lumière qui bouge.',
    'هفتاد و شش برشِ یک‌دهم میلی‌متری. آنچه می‌جنبد نور است.',
  ),
})

export const drawnOnSilk = picture('carre-tour-a-guillocher-detail-1', {
  alt: localeString(
    'The third rosette printed on silk, its waves closing on a crescent',
    'La troisième rosette imprimée sur soie, ses vagues se refermant sur un croissant',
    'گُلِ سوم چاپ‌شده بر ابریشم، موج‌هایش گرد هلالی بسته می‌شود',
  ),
  caption: localeString('The third rosette, on silk.', 'La troisième rosette, sur la soie.', 'گُلِ سوم، بر ابریشم.'),
})

export const rosetteCard = picture('boussole-de-poche-detail-1', {
  alt: localeString(
    'The card of a compass, its sixteen points turned from a cam of 1889',
    'La rose d’une boussole, ses seize pointes tournées d’une came de 1889',
    'صفحهٔ یک قطب‌نما با شانزده پر که از بادامکی سال ۱۸۸۹ تراشیده شده است',
  ),
  caption: localeString('The cam of 1889, in silver.', 'La came de 1889, dans l’argent.', 'بادامکِ ۱۸۸۹، در نقره.'),
})

export const seventySixCuts = localeString(
  'A pattern of brass lines on dark metal, its last ring still being cut',
  'Un motif de lignes de laiton sur un métal sombre, dont le dernier anneau est encore en taille',
  'نقشی از خط‌های برنجی بر فلزی تیره که آخرین حلقه‌اش هنوز تراشیده می‌شود',
)
