const numbers = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')
const inWords = (count: number) => numbers[count] ?? String(count)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const catalog = {
  windows: {
    title: (count: number, lit: number) => {
      const windows = `${capital(inWords(count))} windows.`
      if (lit === 0) return `${windows} None is lit.`
      if (lit === 1) return `${windows} One is lit.`
      return lit === count ? `${windows} All are lit.` : `${windows} ${capital(inWords(lit))} are lit.`
    },
    litUntil: (time: string) => `Lit until ${time}`,
    lampsAt: (time: string) => `Lamps at ${time}`,
    lampsOn: (day: string, time: string) => `Lamps on ${day}, ${time}`,
    dark: 'Dark for a while',
    greenwich: 'In Greenwich it is',
  },
  object: {
    from: 'From',
    kindSince: (kind: string, year: string) => `${kind}, ${year}`,
    edition: (size: string) => `A numbered edition of ${size}`,
    notSoldHere: 'Not sold in this market',
  },
  product: {
    turnIt: 'Turn it',
    choose: 'Choose yours',
    pictures: 'Pictures',
    taxIncluded: 'With taxes.',
    taxAdded: 'Before tax, which is added at payment.',
    madeIn: (weeks: number) =>
      weeks === 1 ? 'Made for you in a week.' : `Made for you in ${inWords(weeks)} weeks.`,
    made: 'Made for you.',
    inStock: 'In the workshop, ready to leave.',
    noneLeft: 'None is left for the moment. A boutique can tell you when the next will be finished.',
    comesWith: (other: string) => `with ${other.charAt(0).toLocaleLowerCase()}${other.slice(1)}`,
    notMade: (asked: string) => `${asked}: this is not made together. Shown is the nearest:`,
    nearest: 'The nearest that can be had:',
    noneLeftShort: 'None left',
    fromDate: (date: string) => `From ${date}`,
    notBefore: (date: string) =>
      `It can be asked for from ${date}. A boutique can show you the material before then.`,
    notSoldHere:
      'We do not sell this piece in this market. The boutique nearest you can say where it may be had.',
    chosen: (names: string) => `Chosen: ${names}`,
    engraving: (place: string) => `Words for ${place}`,
    engravingHint: (alphabets: string) =>
      `In ${alphabets}. Cut by hand, on a straight line. What has been engraved is yours alone and cannot be returned.`,
    engravingFree: 'The engraving is ours.',
    engravingCosts: (price: string) => `The engraving is ${price}.`,
    alphabets: { latin: 'Latin letters', persian: 'Persian letters', numerals: 'numerals' },
    place: 'Place in the bag',
    notPlaced: 'It could not be placed in the bag',
    seeIt: 'See it in the boutique',
    telephone: 'Or telephone the house:',
    materials: 'Materials',
    making: 'Making',
    care: 'Care',
    dimensions: 'Dimensions',
    returns: 'Returns',
    returnsMore: 'How to send something back',
    photographs: (name: string) => `Photographs of ${name}`,
    thingsToLookFor: (count: number) =>
      count === 1 ? 'One thing to look for' : `${capital(inWords(count))} things to look for`,
    trueScale:
      'At true size, on a screen of ordinary density. The broken line is a bank card; hold one to it.',
    inInches: (sizes: string) => `In inches: ${sizes}.`,
    reducedScale: (part: string) => `Drawn ${part}, so that it fits.`,
    scaleAlt: (width: string, height: string, depth: string) =>
      `Front and side of the object in outline: ${width} mm wide, ${height} mm high, ${depth} mm deep`,
    front: 'Front',
    side: 'Side',
    also: 'Also in the case',
  },
  story: {
    read: (minutes: number) =>
      minutes === 1 ? 'Read the story, one minute' : `Read the story, ${inWords(minutes)} minutes`,
    minutes: (minutes: number) => (minutes === 1 ? 'One minute' : `${capital(inWords(minutes))} minutes`),
    words: (author: string, role: string) => (role ? `Words by ${author}, ${role}` : `Words by ${author}`),
    published: (date: string) => `Published ${date}`,
    onlyIn: 'This story has not been translated yet. It is told here in English.',
    objects: 'Objects it has touched',
    next: 'The next story',
    all: 'All the stories',
    indexTitle: 'Stories',
    indexLead:
      'What the workshop remembers, written down by those who were told it. None of it is needed to own anything.',
    plateScrolls: 'A wide drawing; it scrolls sideways',
    drawing: (title: string) => `A drawing from the workshop book, for “${title}”`,
    note: 'In the margin',
    yearByYear: 'Year by year',
    contents: 'In this story',
    maker: 'Maker',
    material: 'Material',
    before: 'Before',
    after: 'After',
    beforeAndAfter: 'Before and after',
    asOneReads: 'As one reads',
    transcript: 'The film in words',
    linkTo: (title: string) => `The chapter “${title}”`,
  },
  collection: {
    indexTitle: 'Objects',
    indexLead: (rooms: number) =>
      `They are kept in ${inWords(rooms)} rooms. Nobody minds in which order you walk through them.`,
    count: (count: number) => (count === 1 ? 'One object' : `${capital(inWords(count))} objects`),
    others: 'The other rooms',
    enter: 'Enter the room',
    filters: {
      label: 'Look for something in this room',
      kind: 'Kind',
      anyKind: 'Every kind',
      material: 'Material',
      anyMaterial: 'Every material',
      availability: 'When',
      anyAvailability: 'Now or later',
      availabilities: { stock: 'In the house', 'made-to-order': 'Made to order' },
      submit: 'Show these',
      found: (count: number, written: string, all: string) =>
        written === all
          ? `${all} objects`
          : count === 1
            ? `One object of ${all}`
            : `${written} objects of ${all}`,
      everything: 'Show everything in the room',
      nothingTitle: 'Nothing in this room is all of that at once.',
      nothingLead: 'With one wish fewer there usually is something. Or look at everything, a page at a time.',
    },
  },
  boutique: {
    indexTitle: 'Houses',
    indexDescription:
      'Where the house receives: addresses, hours as they stand now, and how to ask for an hour.',
    windowsNote:
      'The world’s day from midnight to midnight, Greenwich. The upright line is now. A filled hour is an hour when somebody will open the door.',
    hours: 'Hours',
    hoursNote: (city: string, zone: string) => `By the clocks of ${city} (${zone}).`,
    closed: 'Closed',
    today: 'today',
    coming: 'Days that differ',
    book: 'Ask for an hour',
    bookWith: (name: string) => `Ask for an hour with ${name}`,
    address: 'Address',
    telephone: 'Telephone',
    write: 'Write',
    gettingHere: 'How to find us',
    access: 'Getting in',
    director: 'Director',
    advisors: 'Who will receive you',
    speaks: (languages: string) => `Speaks ${languages}`,
    knows: (subjects: string) => `Knows ${subjects}`,
    specialities: {
      watches: 'watches',
      writing: 'pens and paper',
      scent: 'scent',
      leather: 'leather',
      silk: 'silk',
      bespoke: 'pieces made to order',
    },
    others: 'The other houses',
    visit: 'Come and see',
  },
  search: {
    title: 'Look something up',
    label: 'A name, a material, a city',
    submit: 'Look',
    tooLong: 'That is a long thing to look for. A word or two will find more.',
    found: (count: number, words: string) =>
      count === 1 ? `One thing for “${words}”` : `${capital(inWords(count))} things for “${words}”`,
    nothingTitle: (words: string) => `Nothing here answers to “${words}”.`,
    nothingLead:
      'It may go by another name in this house. Shorter words find more. Or walk through the rooms, which is how most people find what they were not looking for.',
    emptyLead:
      'There is not much in the house, and all of it can be seen in an afternoon. You may find it quicker to walk.',
    objects: 'Objects',
    stories: 'Stories',
    houses: 'Houses',
    walk: 'Walk through the rooms',
  },
  policy: {
    updated: (date: string) => `As it stands since ${date}`,
    others: 'Also in writing',
  },
}
