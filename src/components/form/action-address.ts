/** The URL a form posts to: the page's own path and parameters, with the action's. */
export function actionAddress(choices: URLSearchParams, action: string): string {
  const address = new URLSearchParams(choices)
  for (const [name, value] of new URLSearchParams(action)) address.set(name, value)
  return `?${address.toString()}`
}
