const inForm = ['boutique', 'visit', 'start'] as const

/**
 * The choices in the URL, completed by the submitted form, for a page that shows its own form again. The parameter of the
 * Astro Action is removed.
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
