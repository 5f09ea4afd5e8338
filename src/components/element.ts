/** Creates an element with a class and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name)
  if (className !== '') created.className = className
  created.append(...children)
  return created
}

/** Creates a button that submits no form. `sign` is what it shows, `name` its accessible name. */
export function createButton(name: string, press: () => void, sign = name): HTMLButtonElement {
  const button = element('button', '', sign)
  button.type = 'button'
  if (sign !== name) button.setAttribute('aria-label', name)
  button.addEventListener('click', press)
  return button
}
