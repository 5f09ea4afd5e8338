/** A row of buttons, a field with a link, and a live region. */
export interface ShareBar {
  readonly element: HTMLElement
  button(label: string, press: () => void): HTMLButtonElement
  /** Shows a link, and shares it through the device or copies it. Resolves to whether it was copied. */
  offer(label: string, href: string): Promise<boolean>
  announce(sentence: string): void
}

export function createShareBar(): ShareBar {
  const element = document.createElement('div')
  element.className = 'sharing'
  const buttons = document.createElement('div')
  const label = document.createElement('label')
  const name = document.createElement('span')
  const field = document.createElement('input')
  const status = document.createElement('p')
  field.readOnly = true
  field.dir = 'ltr'
  field.addEventListener('focus', () => field.select())
  label.hidden = true
  label.append(name, field)
  status.setAttribute('role', 'status')
  element.append(buttons, label, status)
  return {
    element,
    button(text, press) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = text
      button.addEventListener('click', press)
      buttons.append(button)
      return button
    },
    async offer(text, href) {
      name.textContent = text
      field.value = href
      label.hidden = false
      const isShared = navigator.share
        ? await navigator.share({ title: document.title, url: href }).then(
            () => true,
            () => false,
          )
        : false
      if (isShared) return false
      return navigator.clipboard
        ? navigator.clipboard.writeText(href).then(
            () => true,
            () => false,
          )
        : false
    },
    announce(sentence) {
      if (status.textContent !== sentence) status.textContent = sentence
    },
  }
}
