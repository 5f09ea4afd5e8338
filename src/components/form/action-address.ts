/** The address a form posts to: the page's own, so that its locale and its choices stay, and the action's name. */
export function actionAddress(choices: URLSearchParams, action: string): string {
  const address = new URLSearchParams(choices)
  for (const [name, value] of new URLSearchParams(action)) address.set(name, value)
  return `?${address.toString()}`
}
