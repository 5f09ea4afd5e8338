const inForm = ['boutique', 'visit', 'start'] as const

/**
 * What has been chosen, for a page that may be showing its own form again: the address says it, and where it does not (a form
 * posted by other means) the form does. The action's own name is no choice.
 */
export function bookingAddress(
  address: URLSearchParams,
  posted: Readonly<Record<string, string | readonly string[]>> = {},
): URLSearchParams {
  const choices = new URLSearchParams(address)
  choices.delete('_action')
  for (const name of inForm) {
    const value = posted[name]
    if (!choices.has(name) && typeof value === 'string' && value !== '') choices.set(name, value)
  }
  return choices
}
