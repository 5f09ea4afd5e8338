import { enableVisualEditing } from '@sanity/visual-editing'

// Sanity's visual editing, on previewed pages only.

const bar = document.querySelector<HTMLFormElement>('.preview-bar')
const zone = bar?.querySelector<HTMLInputElement>('[name=zone]')
if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone
const field = bar?.querySelector<HTMLInputElement>('[name=day]')
if (bar?.dataset['day'] && field) field.value = localMinute(new Date(bar.dataset['day']))

function localMinute(instant: Date): string {
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

let latest = 0

/** Fetches the page again and replaces `main`; a response that is older than a later request is ignored. */
async function refreshMain(): Promise<void> {
  const request = ++latest
  const response = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const fresh = page.querySelector('main')
  if (request !== latest || !fresh) return
  document.querySelector('main')?.replaceWith(document.adoptNode(fresh))
  document.title = page.title
}

enableVisualEditing({
  zIndex: 10,
  refresh: () => refreshMain(),
  history: {
    subscribe(navigate) {
      navigate({ type: 'replace', title: document.title, url: location.pathname + location.search })
      return () => {}
    },
    update(update) {
      if (update.type === 'pop') history.back()
      else if (update.url !== location.pathname + location.search) location.assign(update.url)
    },
  },
})
