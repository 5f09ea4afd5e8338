/** Fills a sentence's braces: `{n} of {most}`. What is filled in is never read as a pattern. */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces)
}
