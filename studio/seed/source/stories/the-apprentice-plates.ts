import { picture } from '../../writing/picture.ts'
import { say } from '../../writing/say.ts'

export const watchNight = picture('meridienne-hero', {
  alt: say(
    'A finished Méridienne in the dark, which is six years away',
    'Une Méridienne finie, dans le noir ; c’est à six ans d’ici',
    'یک مریدینِ تمام‌شده در تاریکی، که شش سال تا آن مانده است',
  ),
  caption: say('What the copper is for.', 'Ce à quoi sert le cuivre.', 'آنچه مس برای آن است.'),
})

export const dialApprentice = picture('meridienne-detail-2', {
  alt: say(
    'A silver dial, its wave running to the edge',
    'Un cadran d’argent, sa vague courant jusqu’au bord',
    'صفحه‌ای نقره که موجش تا لبه می‌دود',
  ),
  caption: say(
    'One of Yvonne Delorme’s. Look near seven o’clock.',
    'L’un de ceux d’Yvonne Delorme. Regardez vers sept heures.',
    'یکی از کارهای ایوون دولورم. نزدیک ساعت هفت را ببینید.',
  ),
})

export const needleClose = picture('boussole-de-poche-detail-2', {
  alt: say(
    'A compass card by lamplight, cut by another hand',
    'Une rose de boussole à la lampe, d’une autre main',
    'صفحهٔ قطب‌نمایی زیر نور چراغ، کارِ دستی دیگر',
  ),
  caption: say('One of Monsieur Kervella’s.', 'L’une de Monsieur Kervella.', 'یکی از کارهای آقای کروِلا.'),
})
