// All but the tab and the ends of lines.
const controlCharacters = /[^\P{Cc}\t\n\r]/u

/** Whether a text holds a control character, NUL among them, which PostgreSQL stores in no text. */
export const hasControls = (text: string): boolean => controlCharacters.test(text)
