import { newId } from '../ids.ts'
import type { StandIn } from '../stand-in.ts'
import type { Delivery } from '../store/tables.ts'

const A_DAY = 86_400_000

/** Queues the deliveries of an event, with the faults that are set: lost, duplicated, delayed or held. */
export function queueEvent(standIn: StandIn, eventId: string): void {
  const { webhooks } = standIn.faults
  if (webhooks.lose > 0) {
    webhooks.lose -= 1
    storeDelivery(standIn, eventId, { state: 'lost' })
    return
  }
  const copies = webhooks.duplicate > 0 ? 2 : 1
  if (copies === 2) webhooks.duplicate -= 1
  for (let copy = 0; copy < copies; copy += 1) {
    const delivery = storeDelivery(standIn, eventId, { due: standIn.now() + webhooks.delayMs })
    if (webhooks.reverse > 0) hold(standIn, delivery)
  }
  standIn.wake()
}

/** Holds a delivery until the requested number is reached, then releases all in reverse order. */
function hold(standIn: StandIn, delivery: Delivery): void {
  const { webhooks } = standIn.faults
  webhooks.reverse -= 1
  webhooks.held.push(delivery.id)
  standIn.store.put('deliveries', delivery.id, { ...delivery, due: delivery.due + A_DAY })
  if (webhooks.reverse === 0) releaseHeld(standIn)
}

export function releaseHeld(standIn: StandIn): void {
  const { webhooks } = standIn.faults
  const ids = webhooks.held.splice(0).reverse()
  ids.forEach((id, place) => {
    const delivery = standIn.store.find('deliveries', id)
    if (delivery)
      standIn.store.put('deliveries', id, { ...delivery, due: standIn.now() + webhooks.delayMs + place })
  })
  standIn.wake()
}

function storeDelivery(standIn: StandIn, eventId: string, change: Partial<Delivery>): Delivery {
  const delivery: Delivery = {
    id: newId.delivery(),
    eventId,
    state: 'pending',
    due: standIn.now(),
    attempts: [],
    ...change,
  }
  standIn.store.put('deliveries', delivery.id, delivery)
  return delivery
}
