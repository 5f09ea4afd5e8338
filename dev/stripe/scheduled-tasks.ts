import { createScheduler, type Scheduler } from './scheduler.ts'
import { expireSession } from './checkout/expire-session.ts'
import { settlePayment } from './payments/settle-payment.ts'
import { settleRefund } from './refunds/settle-refund.ts'
import type { StandIn, Work } from './stand-in.ts'
import type { Task } from './store/tables.ts'

/** Runs the tasks that Stripe runs by itself: expire sessions, settle debits and refunds. */
export function createTaskScheduler(standIn: StandIn): Scheduler {
  const tasks = () => standIn.store.all('tasks')
  return createScheduler({
    now: standIn.now,
    nextDue: () =>
      tasks().reduce<number | undefined>((soonest, { due }) => Math.min(soonest ?? due, due), undefined),
    run: () => {
      const next = tasks().reduce<Task | undefined>(
        (first, task) => (first && first.due <= task.due ? first : task),
        undefined,
      )
      if (next) standIn.store.transaction(() => runTask({ ...standIn, request: null }, next))
    },
  })
}

function runTask(work: Work, task: Task): void {
  work.store.remove('tasks', task.id)
  if (task.kind === 'settle_payment') return settlePayment(work, task.target, task.outcome)
  if (task.kind === 'settle_refund') return settleRefund(work, task.target, task.outcome)
  const record = work.store.find('sessions', task.target)
  if (record?.session.status === 'open') expireSession(work, record)
}
