/** The titles of what was chosen as one phrase: `Rose gold, tan calf`. Empty when nothing was. */
export function joinTitles(titles: readonly string[]): string {
  const [first = '', ...others] = titles
  // Titles come in one language, whose comma they take.
  const comma = /\p{Script=Arabic}/u.test(first) ? '، ' : ', '
  return [first, ...others.map((title) => title.charAt(0).toLocaleLowerCase() + title.slice(1))].join(comma)
}
