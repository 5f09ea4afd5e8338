/** An element with its class and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...children)
  return made
}

/** A number in the figures of the page. */
export const inFigures = (value: number): string =>
  new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 0 }).format(value)
