import { invalidParam, noSuch } from '../api-error.ts'
import { listObject } from '../http/list-object.ts'
import { get } from '../http/route.ts'
import { created, isCreatedWithin, pageFields } from '../params/page.ts'
import { flag, required, text } from '../params/read.ts'
import { list, parameters } from '../params/shape.ts'

const noParams = parameters({})
const listParams = parameters({
  ...pageFields,
  created,
  delivery_success: flag(),
  type: text(),
  types: list(required(text()), 20),
})

export const eventRoutes = [
  get('/v1/events/:id', (call) => {
    noParams(call.params)
    const event = call.store.find('events', call.id)
    if (!event) throw noSuch('event', call.id, 'id')
    return event
  }),
  get('/v1/events', (call) => {
    const params = listParams(call.params)
    if (params.type !== undefined && params.types !== undefined) {
      throw invalidParam('You may only specify one of these parameters: type, types.', 'type')
    }
    const undelivered = new Set(
      call.store
        .all('deliveries')
        .filter(({ state }) => state !== 'delivered')
        .map(({ eventId }) => eventId),
    )
    const wanted = params.types ?? (params.type === undefined ? undefined : [params.type])
    const events = call.store
      .all('events')
      .toReversed()
      .filter((event) => wanted === undefined || wanted.some((type) => matches(event.type, type)))
      .filter(
        ({ id }) => params.delivery_success === undefined || undelivered.has(id) !== params.delivery_success,
      )
      .filter((event) => isCreatedWithin(event.created, params.created))
    return listObject(events, params, '/v1/events')
  }),
]

/** `charge.*` matches every type with that prefix. */
function matches(type: string, wanted: string): boolean {
  return wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted
}
