import type { engraving as english } from './en.ts'
import { engravingFace } from '#i18n/engraving-face/fr.ts'

export const engraving: typeof english = {
  faces: engravingFace,
  see: 'Voir la gravure',
  hand: 'De quelle main',
  lead: 'Voici la ligne que suivra le graveur. Changez-la jusqu’à ce qu’elle soit vôtre.',
  seen: '« {text} », {place}, en {face}',
  empty: 'Rien n’est encore écrit. Écrivez un mot et il paraîtra ici.',
  count: '{n} lettres sur {most}',
  tooLong: 'Il y a place pour {most} lettres ; celle-ci en compte {n}.',
  unwritable: 'Le burin ne peut graver ceci : {signs}.',
  kept: 'Ce qui est gravé n’est qu’à vous et ne peut être rendu.',
  show: 'La montrer',
  link: 'Cette ligne, à envoyer à quelqu’un',
  back: 'Revenir à l’objet',
  signs: {
    named: '{sign} ({kind})',
    picture: 'un dessin',
    numeral: 'un chiffre',
    hidden: 'un signe invisible',
    hiddenNames: {
      '202A': 'enchâssement de gauche à droite',
      '202B': 'enchâssement de droite à gauche',
      '202C': 'fin d’une direction',
      '202D': 'forçage de gauche à droite',
      '202E': 'forçage de droite à gauche',
    },
    marked: 'une lettre chargée de trop de signes',
    symbol: 'un symbole',
    letter: 'lettre : {script}',
  },
}
