/** The titles of chosen options as one phrase: `Rose gold, tan calf`. */
export function joinTitles(titles: readonly string[]): string {
  const [first = '', ...others] = titles
  // All titles are in the same language.
  const comma = /\p{Script=Arabic}/u.test(first) ? '، ' : ', '
  return [first, ...others.map((title) => title.charAt(0).toLocaleLowerCase() + title.slice(1))].join(comma)
}
