const key = 'letter-draft'

// The letter's own seal and hour come with each page; the rest is the visitor's.
const isTheirs = (name: string) => !['letter', 'boutique', 'visit', 'start', 'seek'].includes(name)

/** Puts typed values back where the form still has room for them, and never over what it already says. */
function restoreDraft(form: HTMLFormElement, draft: readonly (readonly [string, string])[]): void {
  const values = Map.groupBy(draft, ([name]) => name)
  for (const control of form.elements) {
    const isField =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    if (!isField || !isTheirs(control.name)) continue
    const kept = values.get(control.name)?.map(([, value]) => value)
    if (!kept) continue
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
      control.checked = kept.includes(control.value)
    } else if (kept[0]) {
      control.value = kept[0]
    }
  }
}

/**
 * Days are links, so that they can be shared and gone back to, and an hour is a form of its own; what was already typed goes with the visitor from one
 * to the next, in this tab only, and is forgotten as soon as it has been put back.
 */
export function keepDraft(form: HTMLFormElement | null): void {
  const keep = () => {
    if (!form) return
    const typed = [...new FormData(form)].filter(
      ([name, value]) => isTheirs(name) && typeof value === 'string',
    )
    sessionStorage.setItem(key, JSON.stringify(typed))
  }
  for (const step of document.querySelectorAll('[data-step]')) {
    step.addEventListener(step instanceof HTMLFormElement ? 'submit' : 'click', keep)
  }
  const draft = sessionStorage.getItem(key)
  if (!form || draft === null) return
  sessionStorage.removeItem(key)
  if (!('returned' in form.dataset)) restoreDraft(form, JSON.parse(draft) as [string, string][])
}
