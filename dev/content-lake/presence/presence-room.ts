import { randomUUID } from 'node:crypto'
import type { User } from '../people/local-users.ts'

/** Somebody's connection, as the room sees it. */
export interface Guest {
  user: User
  /** The ids under which this connection asked to be told of others. */
  readonly subscriptions: Set<string>
  /** The browser tab behind it, once it has said so. */
  session: string | undefined
  tell(message: Record<string, unknown>): void
}

type Message = { method: string; params: Record<string, unknown> }

/** Who is looking at what: each says it for themselves, the room only passes it on to the others. */
export class PresenceRoom {
  readonly #guests = new Set<Guest>()

  enter(guest: Guest): void {
    this.#guests.add(guest)
  }

  /** Answers a call; undefined when there is no such method. */
  call(guest: Guest, { method, params }: Message): unknown {
    switch (method) {
      case 'presence_subscribe': {
        const subscription = randomUUID()
        guest.subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        guest.subscriptions.delete(String(params['subscriptionId']))
        return 'ok'
      case 'presence_rollcall':
        guest.session = String(params['session'])
        this.#tellOthers(guest, { type: 'rollCall', session: params['session'] })
        return 'ok'
      case 'presence_announce':
        this.#tellOthers(guest, { type: 'state', m: params['data'] })
        return 'ok'
      case 'presence_disconnect':
        this.#tellOthers(guest, { type: 'disconnect', m: { session: params['session'] } })
        return 'ok'
      default:
        return undefined
    }
  }

  /** A tab that was closed says nothing more; the room says it in its place. */
  leave(guest: Guest): void {
    if (!this.#guests.delete(guest) || guest.session === undefined) return
    this.#tellOthers(guest, { type: 'disconnect', m: { session: guest.session } })
  }

  #tellOthers(from: Guest, event: Record<string, unknown>): void {
    const result = { ...event, i: from.user.id }
    for (const guest of this.#guests) {
      if (guest === from) continue
      for (const subscription of guest.subscriptions) {
        guest.tell({ method: 'presence_subscription', params: { subscription, result } })
      }
    }
  }
}
