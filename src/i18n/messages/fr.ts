import type { common as english } from './en.ts'

export const common: typeof english = {
  skip: 'Aller au texte',
  theHouse: 'À travers la maison',
  menu: 'Menu',
  search: 'Rechercher',
  bag: 'Sac',
  language: 'Langue et pays',
  chooseLanguage: (current) => `${current} : choisir une autre langue ou un autre pays`,
  youAreHere: 'Vous êtes ici',
  home: 'Accueil',
  since: (year) => `depuis ${year}`,
  close: 'Fermer',
  optional: 'Si vous le souhaitez',
  atMost: (most) => `${most} lettres au plus`,
  errorsTitle: 'Nous n’avons pas pu tout lire',
  errorsLead: 'Rien n’est perdu : ce que vous avez écrit est encore là. Veuillez revoir ce qui suit.',
  chosen: 'Choisi',
  stepDone: 'Fait',
  pages: {
    label: 'Pages',
    page: (number) => `Page ${number}`,
    of: (number, all) => `Page ${number} sur ${all}`,
    title: (title, number) => `${title}, page ${number}`,
    previous: 'Page précédente',
    next: 'Page suivante',
  },
  moon: {
    waxing: (night, age, full) =>
      `Au-dessus de la maison dans la nuit du ${night}, une lune dans son ${age} jour. Elle sera pleine le ${full}.`,
    waning: (night, age, dark) =>
      `Au-dessus de la maison dans la nuit du ${night}, une lune dans son ${age} jour. Elle sera nouvelle le ${dark}.`,
    ordinal: (day) => (day === 1 ? '1er' : `${day}e`),
  },
  notFound: {
    title: 'Cette porte donne sur un mur.',
    lead: 'La page a changé de place, ou n’a jamais été construite. Il manque peut-être les dernières lettres de l’adresse ; cela arrive aux longues adresses copiées à la main.',
    home: 'Revenir dans l’entrée',
    search: 'La chercher',
    stories: 'Ou lire quelque chose, puisque vous êtes là',
  },
  broken: {
    title: 'Un rouage s’est arrêté.',
    lead: 'La faute est à nous, pas à vous, et quelqu’un est prévenu. Rien de ce que contient votre sac n’est perdu. Veuillez revenir à cette page dans une minute.',
    again: 'Essayer de nouveau',
    home: 'Revenir dans l’entrée',
    reference: (id) => `Si vous nous écrivez à ce sujet, citez ${id}.`,
  },
  /** While a service is away: the page of status 503. `kept` and `sendAgain` where a form was sent. */
  unavailable: {
    content: {
      title: 'On est allé chercher les archives.',
      lead: 'La pièce où nous gardons nos mots et nos images ne répond pas pour le moment. Les pages lues un peu plus tôt s’ouvrent encore. Votre sac est en sûreté. Veuillez frapper de nouveau dans une minute.',
      again: 'Frapper de nouveau',
      home: 'Revenir dans l’entrée',
      kept: 'Ce que vous avez écrit est gardé sur cette page.',
      sendAgain: 'L’envoyer de nouveau',
    },
    database: {
      title: 'On est allé chercher le registre.',
      lead: 'Le registre où nous inscrivons sacs, commandes et visites ne répond pas pour le moment. Les pages lues un peu plus tôt s’ouvrent encore, et rien de ce qui y est inscrit n’est perdu. Veuillez revenir dans une minute.',
      again: 'Frapper de nouveau',
      home: 'Revenir dans l’entrée',
      kept: 'Ce que vous avez écrit est gardé sur cette page.',
      sendAgain: 'L’envoyer de nouveau',
    },
  },
  refused: {
    unreadable_body: {
      title: 'Nous n’avons pas pu lire cet envoi.',
      lead: 'Rien n’a été modifié. Veuillez rouvrir la page et remplir de nouveau le formulaire.',
    },
    foreign_origin: {
      title: 'Ce formulaire ne vient pas de nos pages.',
      lead: 'Afin que personne n’agisse en votre nom, nous n’acceptons que les formulaires de ce site, et rien n’a été modifié. Veuillez ouvrir la page ici et envoyer de nouveau le formulaire.',
    },
    unknown_form: {
      title: 'Nous ne connaissons pas ce formulaire.',
      lead: 'Il appartient peut-être à une page plus ancienne. Rien n’a été modifié. Veuillez rouvrir la page et envoyer le formulaire qu’elle montre à présent.',
    },
    large_body: {
      title: 'C’est plus que nous ne pouvons recevoir en une fois.',
      lead: 'Rien n’a été modifié. Veuillez revenir en arrière, où votre texte se trouve encore, et en envoyer un peu moins.',
    },
    again: 'Rouvrir la page',
    home: 'Revenir dans l’entrée',
  },
}
