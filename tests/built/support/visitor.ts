import { readForms, type HtmlForm } from './read-forms.ts'

/** The last response after redirects. */
export interface Page {
  readonly status: number
  /** The address after redirects. */
  readonly url: string
  readonly headers: Headers
  readonly text: string
  readonly forms: readonly HtmlForm[]
}

const maxRedirects = 5

/** A browser without scripts: it keeps cookies, follows redirects within the site, and sends the forms of a page. */
export function createVisitor(siteUrl: string) {
  const cookies = new Map<string, string>()

  async function send(path: string, init: RequestInit, redirects = 0): Promise<Page> {
    const address = new URL(path, siteUrl)
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(address, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const location = response.headers.get('Location')
    if (location !== null && redirects < maxRedirects) {
      const next = new URL(location, address)
      if (next.origin === address.origin) {
        await response.arrayBuffer()
        return send(`${next.pathname}${next.search}`, {}, redirects + 1)
      }
    }
    const text = await response.text()
    return {
      status: response.status,
      url: location ?? address.href,
      headers: response.headers,
      text,
      forms: readForms(text),
    }
  }

  return {
    cookies,
    open: (path: string) => send(path, {}),
    /** Sends the form of a page whose action contains `action`, with its own values and those given. */
    submit(page: Page, action: string, values: Readonly<Record<string, string>> = {}): Promise<Page> {
      const form = page.forms.find((candidate) => candidate.action.includes(action))
      if (!form) throw new Error(`No form with the action ${action} on ${page.url}`)
      const body = new URLSearchParams(form.values.map(([name, value]) => [name, value]))
      for (const [name, value] of Object.entries(values)) body.set(name, value)
      const target = new URL(form.action, page.url)
      return send(`${target.pathname}${target.search}`, {
        method: 'POST',
        body,
        headers: { Origin: new URL(siteUrl).origin },
      })
    },
  }
}
