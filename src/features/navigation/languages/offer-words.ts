/** The offer of each language, in that language. Apart from the messages, to keep the script small. */
export const offerWords = {
  en: { offer: 'This page speaks your language too.', accept: 'Read it in English', decline: 'Not now' },
  fr: { offer: 'Cette page parle aussi votre langue.', accept: 'La lire en français', decline: 'Plus tard' },
  fa: { offer: 'این صفحه به زبان شما هم هست.', accept: 'به فارسی بخوانید', decline: 'اکنون نه' },
} as const
