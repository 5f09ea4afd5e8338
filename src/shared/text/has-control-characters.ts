// All except tab, line feed and carriage return.
const controlCharacters = /[^\P{Cc}\t\n\r]/u

/** Whether a text has a control character, for example NUL, which PostgreSQL cannot store in a text. */
export const hasControlCharacters = (text: string): boolean => controlCharacters.test(text)
