import { picture } from '../../writing/picture.ts'
import { localeString } from '../../writing/locale-string.ts'

export const watchNight = picture('meridienne-hero', {
  alt: localeString(
    'A finished Méridienne in the dark, which is six years away',
    'Une Méridienne finie, dans le noir ; c’est à six ans d’ici',
    'یک مریدینِ تمام‌شده در تاریکی، که شش سال تا آن مانده است',
  ),
  caption: localeString('What the copper is for.', 'Ce à quoi sert le cuivre.', 'آنچه مس برای آن است.'),
})

export const dialApprentice = picture('meridienne-detail-1', {
  alt: localeString(
    'A silver dial from close to, its wave running under the hands',
    'Un cadran d’argent de tout près, sa vague passant sous les aiguilles',
    'صفحه‌ای نقره از نزدیک که موجش زیر عقربه‌ها می‌دود',
  ),
  caption: localeString(
    'One of Yvonne Delorme’s. Look near seven o’clock.',
    'L’un de ceux d’Yvonne Delorme. Regardez vers sept heures.',
    'یکی از کارهای ایوون دولورم. نزدیک ساعت هفت را ببینید.',
  ),
})

export const needleClose = picture('boussole-de-poche-detail-2', {
  alt: localeString(
    'The inside of a compass lid by lamplight, cut by another hand',
    'L’intérieur d’un couvercle de boussole à la lampe, d’une autre main',
    'درونِ درِ یک قطب‌نما زیر نور چراغ، کارِ دستی دیگر',
  ),
  caption: localeString('One of Monsieur Kervella’s.', 'L’un de Monsieur Kervella.', 'یکی از کارهای آقای کروِلا.'),
})
