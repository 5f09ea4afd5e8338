import { enableVisualEditing } from '@sanity/visual-editing'

// Only on pages that an editor previews: a click on a text opens its field, and an edit is shown as it is made.

const bar = document.querySelector<HTMLFormElement>('.preview-bar')
const zone = bar?.querySelector<HTMLInputElement>('[name=zone]')
if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone
const field = bar?.querySelector<HTMLInputElement>('[name=day]')
if (bar?.dataset['day'] && field) field.value = localMinute(new Date(bar.dataset['day']))

function localMinute(instant: Date): string {
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

let latest = 0

/** Asks for the page anew and exchanges what is on it; an answer overtaken by a later one is dropped. */
async function showAnew(): Promise<void> {
  const turn = ++latest
  const response = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const fresh = page.querySelector('main')
  if (turn !== latest || !fresh) return
  document.querySelector('main')?.replaceWith(document.adoptNode(fresh))
  document.title = page.title
}

enableVisualEditing({
  zIndex: 10,
  refresh: () => showAnew(),
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
