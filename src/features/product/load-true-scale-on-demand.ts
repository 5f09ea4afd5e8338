import { savesData } from '#components/saves-data.ts'

/** Loads the screen calibration when its section is scrolled into view; for a visitor who saves data, on first intent. */
const section = document.querySelector<HTMLElement>('.true-scale')
if (section) {
  const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && load())
  const reached = new AbortController()
  const load = async () => {
    watcher.disconnect()
    reached.abort()
    const { loadTrueScale } = await import('#viewer/true-scale/load-true-scale.ts')
    await loadTrueScale(section)
  }
  if (savesData())
    for (const intent of ['pointerenter', 'focusin']) section.addEventListener(intent, load, reached)
  else watcher.observe(section)
}
