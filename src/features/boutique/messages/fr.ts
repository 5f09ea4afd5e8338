import type { boutique as english } from './en.ts'
import { capital, inWords } from '#i18n/in-words/fr.ts'

export const boutique: typeof english = {
  indexTitle: 'Maisons',
  indexDescription:
    'Où la maison reçoit : les adresses, les heures telles qu’elles sont maintenant, et comment demander une heure.',
  windowsNote:
    'La journée du monde, de minuit à minuit, à Greenwich. Le trait debout, c’est maintenant. Une heure pleine est une heure où quelqu’un ouvrira la porte.',
  hours: 'Heures',
  hoursNote: (city, zone) => `À l’heure de ${city} (${zone}).`,
  closed: 'Fermé',
  today: 'aujourd’hui',
  coming: 'Jours différents',
  book: 'Demander une heure',
  bookWith: (name) => `Demander une heure avec ${name}`,
  address: 'Adresse',
  telephone: 'Téléphone',
  write: 'Écrire',
  gettingHere: 'Nous trouver',
  access: 'Entrer chez nous',
  director: 'Direction',
  advisors: 'Qui vous recevra',
  speaks: (languages) => `Parle ${languages}`,
  knows: (subjects) => `Connaît ${subjects}`,
  specialities: {
    watches: 'les montres',
    writing: 'les plumes et le papier',
    scent: 'le parfum',
    leather: 'le cuir',
    silk: 'la soie',
    bespoke: 'les pièces sur commande',
  },
  others: 'Les autres maisons',
  visit: 'Venez voir',
  windows: {
    title: (count, lit) => {
      const windows = `${capital(inWords(count, 'une'))} fenêtres.`
      if (lit === 0) return `${windows} Aucune n’est allumée.`
      if (lit === 1) return `${windows} Une est allumée.`
      return lit === count
        ? `${windows} Toutes sont allumées.`
        : `${windows} ${capital(inWords(lit))} sont allumées.`
    },
    litUntil: (time) => `Allumée jusqu’à ${time}`,
    lampsAt: (time) => `Lampes à ${time}`,
    lampsOn: (day, time) => `Lampes ${day}, ${time}`,
    dark: 'Éteinte pour quelque temps',
    greenwich: 'À Greenwich, il est',
  },
}
