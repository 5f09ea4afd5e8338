const key = 'booking-draft'

// The server sets the other fields on each page.
const isVisitorField = (name: string) =>
  !['requestToken', 'boutique', 'visit', 'start', 'seek'].includes(name)

/** Restores the saved values into the fields that still exist. */
function restoreDraft(form: HTMLFormElement, draft: readonly (readonly [string, string])[]): void {
  const values = Map.groupBy(draft, ([name]) => name)
  for (const control of form.elements) {
    const isField =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    if (!isField || !isVisitorField(control.name)) continue
    const saved = values.get(control.name)?.map(([, value]) => value)
    if (!saved) continue
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
      control.checked = saved.includes(control.value)
    } else if (saved[0]) {
      control.value = saved[0]
    }
  }
}

/**
 * Saves the typed values in `sessionStorage` when the visitor chooses another day (a link) or slot (a separate form), and
 * restores them once on the next page.
 */
export function saveDraft(form: HTMLFormElement | null): void {
  const save = () => {
    if (!form) return
    const typed = [...new FormData(form)].filter(
      ([name, value]) => isVisitorField(name) && typeof value === 'string',
    )
    sessionStorage.setItem(key, JSON.stringify(typed))
  }
  for (const step of document.querySelectorAll('[data-step]')) {
    step.addEventListener(step instanceof HTMLFormElement ? 'submit' : 'click', save)
  }
  const draft = sessionStorage.getItem(key)
  if (!form || draft === null) return
  sessionStorage.removeItem(key)
  if (!('returned' in form.dataset)) restoreDraft(form, JSON.parse(draft) as [string, string][])
}
