/** What every form may have to say; see src/components/form/form.ts. */
export const form = {
  summary: 'A few lines need another look. What you wrote is still here.',
  invalid: 'Please look at this again.',
  unwritable: 'This holds a character that cannot be written. Please type it again.',
  tooLarge: 'That was more than we can take in at once. Please send a little less.',
  unreadable: 'We could not read what was sent. Please fill in the form again.',
  unexpected: 'Something in the house went wrong, and nothing was changed. Please try again in a moment.',
  unavailable: {
    content:
      'The room where we keep our words and prices does not answer for the moment. Nothing was changed. Please try again in a minute.',
    database:
      'The book in which we write everything down does not answer for the moment. What you wrote is still here. Please try again in a minute.',
  },
}
