import { sparesData } from '#components/spares-data.ts'

/** The measuring of the screen is fetched when somebody comes to the room of true scale; where data is spared, when they touch it. */
const room = document.querySelector<HTMLElement>('.true-scale')
if (room) {
  const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && bring())
  const reached = new AbortController()
  const bring = async () => {
    watcher.disconnect()
    reached.abort()
    const { bringTrueScale } = await import('#viewer/true-scale/bring-true-scale.ts')
    await bringTrueScale(room)
  }
  if (sparesData())
    for (const intent of ['pointerenter', 'focusin']) room.addEventListener(intent, bring, reached)
  else watcher.observe(room)
}
