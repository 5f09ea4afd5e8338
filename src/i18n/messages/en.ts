export const common = {
  skip: 'Go to the room',
  theHouse: 'Through the house',
  menu: 'Menu',
  search: 'Search',
  bag: 'Bag',
  language: 'Language and country',
  chooseLanguage: (current: string) => `${current}: choose another language or country`,
  youAreHere: 'You are here',
  home: 'Home',
  since: (year: string) => `since ${year}`,
  close: 'Close',
  optional: 'If you wish',
  atMost: (most: string) => `At most ${most} letters`,
  errorsTitle: 'We could not read all of it',
  errorsLead: 'Nothing is lost: what you wrote is still here. Please look again at the following.',
  chosen: 'Chosen',
  stepDone: 'Done',
  pages: {
    label: 'Pages',
    page: (number: string) => `Page ${number}`,
    of: (number: string, all: string) => `Page ${number} of ${all}`,
    title: (title: string, number: string) => `${title}, page ${number}`,
    previous: 'The page before',
    next: 'The next page',
  },
  moon: {
    waxing: (night: string, age: string, full: string) =>
      `Over the house on the night of ${night}, a moon in its ${age} day. It is full on ${full}.`,
    waning: (night: string, age: string, dark: string) =>
      `Over the house on the night of ${night}, a moon in its ${age} day. It is new on ${dark}.`,
    ordinal: (day: number) => {
      const ending = day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
      return `${day}${ending}`
    },
  },
  notFound: {
    title: 'This door opens on a wall.',
    lead: 'The page has moved, or was never built. The address may be missing its last letters; it happens with long ones copied by hand.',
    home: 'Go back to the hall',
    search: 'Look it up',
    stories: 'Or read something while you are here',
  },
  broken: {
    title: 'A wheel has stopped.',
    lead: 'It is ours, not yours, and somebody has been told. Nothing you placed in your bag is lost. Please come back to this page in a minute.',
    again: 'Try this page again',
    home: 'Go back to the hall',
    reference: (id: string) => `If you write to us about it, mention ${id}.`,
  },
  /** While a service is away: the page of status 503. `kept` and `sendAgain` where a form was sent. */
  unavailable: {
    content: {
      title: 'The archive is being fetched.',
      lead: 'The room where we keep our words and pictures does not answer for the moment. Pages read a little earlier still open. Your bag is safe. Please knock again in a minute.',
      again: 'Knock again',
      home: 'Go back to the hall',
      kept: 'What you wrote is kept on this page.',
      sendAgain: 'Send it again',
    },
    database: {
      title: 'The ledger is being fetched.',
      lead: 'The book in which we write down bags, orders and visits does not answer for the moment. Pages read a little earlier still open, and nothing written in it is lost. Please come back in a minute.',
      again: 'Knock again',
      home: 'Go back to the hall',
      kept: 'What you wrote is kept on this page.',
      sendAgain: 'Send it again',
    },
  },
  refused: {
    unreadable_body: {
      title: 'We could not read what was sent.',
      lead: 'Nothing was changed. Please open the page again and fill in its form once more.',
    },
    foreign_origin: {
      title: 'This form did not come from our pages.',
      lead: 'So that nobody can act in your name, we take forms from this site alone, and nothing was changed. Please open the page here and send the form again.',
    },
    unknown_form: {
      title: 'We do not know this form.',
      lead: 'It may belong to an older page. Nothing was changed. Please open the page again and send the form it shows now.',
    },
    large_body: {
      title: 'That was more than we can take in at once.',
      lead: 'Nothing was changed. Please go back, where your text still is, and send a little less.',
    },
    again: 'Open the page again',
    home: 'Go back to the hall',
  },
}
