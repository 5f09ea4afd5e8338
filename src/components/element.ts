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

/** A button that sends no form; where it shows only a sign, its name is said. */
export function pressButton(name: string, press: () => void, sign = name): HTMLButtonElement {
  const button = element('button', '', sign)
  button.type = 'button'
  if (sign !== name) button.setAttribute('aria-label', name)
  button.addEventListener('click', press)
  return button
}
