import { describe, expect, test } from 'vitest'
import { runJob, withOrigin } from './job-context.ts'
import { logContext } from './log-context.ts'
import { runInContext } from './work-context.ts'

describe('the request id of a job', () => {
  test('is that of the request that enqueued it, and the handler receives the original payload', async () => {
    const data = runInContext({ requestId: 'request-1' }, () => withOrigin({ emailId: 'email-1' }))
    const seen: unknown[] = []
    await runJob('email.send', { id: 'job-1', data }, async (payload) => {
      await Promise.resolve()
      seen.push(payload, logContext())
    })
    expect(seen).toEqual([{ emailId: 'email-1' }, { requestId: 'request-1', jobId: 'job-1' }])
  })

  test('is absent when no request enqueued it, and the payload is unchanged', async () => {
    const payload = { emailId: 'email-1' }
    expect(withOrigin(payload)).toBe(payload)
    const seen: unknown[] = []
    await runJob('email.send', { id: 'job-1', data: payload }, async (given) => {
      seen.push(given, logContext())
    })
    expect(seen).toEqual([payload, { jobId: 'job-1' }])
  })

  test('is passed on to the jobs that it enqueues', async () => {
    const data = runInContext({ requestId: 'request-1' }, () => withOrigin({ orderId: 'order-1' }))
    let next: object | undefined
    await runJob('order.settle', { id: 'job-1', data }, async () => {
      next = withOrigin({ emailId: 'email-1' })
    })
    expect(next).toEqual({ emailId: 'email-1', $origin: { requestId: 'request-1' } })
  })
})
