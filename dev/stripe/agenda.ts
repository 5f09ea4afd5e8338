import { createAlarm, type Alarm } from './alarm.ts'
import { expireSession } from './checkout/expire-session.ts'
import { settlePayment } from './payments/settle-payment.ts'
import { settleRefund } from './refunds/settle-refund.ts'
import type { StandIn, Work } from './stand-in.ts'
import type { Task } from './store/tables.ts'

/** Does at its time what Stripe does by itself: sessions expire, debits and refunds settle. */
export function createAgenda(standIn: StandIn): Alarm {
  const tasks = () => standIn.store.all('tasks')
  return createAlarm({
    now: standIn.now,
    nextDue: () =>
      tasks().reduce<number | undefined>((soonest, { due }) => Math.min(soonest ?? due, due), undefined),
    run: () => {
      const next = tasks().reduce<Task | undefined>(
        (first, task) => (first && first.due <= task.due ? first : task),
        undefined,
      )
      if (next) standIn.store.transaction(() => perform({ ...standIn, request: null }, next))
    },
  })
}

function perform(work: Work, task: Task): void {
  work.store.remove('tasks', task.id)
  if (task.kind === 'settle_payment') return settlePayment(work, task.target, task.outcome)
  if (task.kind === 'settle_refund') return settleRefund(work, task.target, task.outcome)
  const record = work.store.find('sessions', task.target)
  if (record?.session.status === 'open') expireSession(work, record)
}
