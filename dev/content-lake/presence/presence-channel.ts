import { randomUUID } from 'node:crypto'
import type { User } from '../people/local-users.ts'

/** One connection of a user. */
export interface Participant {
  user: User
  /** The ids of the subscriptions of this connection. */
  readonly subscriptions: Set<string>
  /** The id of the browser tab, once the client has sent it. */
  session: string | undefined
  send(message: Record<string, unknown>): void
}

type Message = { method: string; params: Record<string, unknown> }

/** Forwards presence: each client announces what it shows, and the channel sends it to the others. */
export class PresenceChannel {
  readonly #participants = new Set<Participant>()

  join(participant: Participant): void {
    this.#participants.add(participant)
  }

  /** Handles a call and returns its result; undefined when there is no such method. */
  call(participant: Participant, { method, params }: Message): unknown {
    switch (method) {
      case 'presence_subscribe': {
        const subscription = randomUUID()
        participant.subscriptions.add(subscription)
        return subscription
      }
      case 'presence_unsubscribe':
        participant.subscriptions.delete(String(params['subscriptionId']))
        return 'ok'
      case 'presence_rollcall':
        participant.session = String(params['session'])
        this.#sendToOthers(participant, { type: 'rollCall', session: params['session'] })
        return 'ok'
      case 'presence_announce':
        this.#sendToOthers(participant, { type: 'state', m: params['data'] })
        return 'ok'
      case 'presence_disconnect':
        this.#sendToOthers(participant, { type: 'disconnect', m: { session: params['session'] } })
        return 'ok'
      default:
        return undefined
    }
  }

  /** Announces the disconnection of a closed tab, which can no longer do it itself. */
  leave(participant: Participant): void {
    if (!this.#participants.delete(participant) || participant.session === undefined) return
    this.#sendToOthers(participant, { type: 'disconnect', m: { session: participant.session } })
  }

  #sendToOthers(from: Participant, event: Record<string, unknown>): void {
    const result = { ...event, i: from.user.id }
    for (const participant of this.#participants) {
      if (participant === from) continue
      for (const subscription of participant.subscriptions) {
        participant.send({ method: 'presence_subscription', params: { subscription, result } })
      }
    }
  }
}
