import type { viewer as english } from '../en/viewer.ts'

export const viewer: typeof english = {
  label: (name) => `${name}, de tous les côtés`,
  turn: 'Tournez-la',
  turnLeft: 'Tourner vers la gauche',
  turnRight: 'Tourner vers la droite',
  degrees: (degrees) => `${degrees}°`,
  turned: (degrees) => `Tournée de ${degrees} degrés`,
  frameAlt: (name, degrees) => `${name}, tournée de ${degrees} degrés`,
  threeDimensions: 'En trois dimensions',
  opening: 'Nous l’apportons à la lumière',
  open: 'La pièce est en trois dimensions. Faites-la glisser pour la tourner, ou prenez les flèches ; plus et moins pour s’approcher et reculer.',
  backToPictures: 'Revenir aux photographies',
  closer: 'S’approcher',
  farther: 'Reculer',
  unavailable:
    'Cet écran ne sait pas montrer les trois dimensions. Les photographies tournent tout aussi bien.',
  view: {
    sides: [
      'de face',
      'de trois quarts, tournée vers la droite',
      'de profil, regardant à droite',
      'de trois quarts arrière, regardant à droite',
      'de dos',
      'de trois quarts arrière, regardant à gauche',
      'de profil, regardant à gauche',
      'de trois quarts, tournée vers la gauche',
    ],
    fromAbove: 'vue de dessus',
    fromALittleAbove: 'vue d’un peu plus haut',
    fromBelow: 'vue d’en bas',
    near: 'de près',
    veryNear: 'de tout près',
    join: (parts) => parts.join(', '),
  },
}
