import { describe, expect, test } from 'vitest'
import { runJob, withOrigin } from './job-context.ts'
import { logContext } from './log-context.ts'
import { runInContext } from './work-context.ts'

describe('the request id of a job', () => {
  test('is that of the request that asked for it, and the handler sees the payload as it was given', async () => {
    const data = runInContext({ requestId: 'request-1' }, () => withOrigin({ letterId: 'letter-1' }))
    const seen: unknown[] = []
    await runJob('post.send-letter', { id: 'job-1', data }, async (payload) => {
      await Promise.resolve()
      seen.push(payload, logContext())
    })
    expect(seen).toEqual([{ letterId: 'letter-1' }, { requestId: 'request-1', jobId: 'job-1' }])
  })

  test('is left out where no request asked, and the payload stays untouched', async () => {
    const payload = { letterId: 'letter-1' }
    expect(withOrigin(payload)).toBe(payload)
    const seen: unknown[] = []
    await runJob('post.send-letter', { id: 'job-1', data: payload }, async (given) => {
      seen.push(given, logContext())
    })
    expect(seen).toEqual([payload, { jobId: 'job-1' }])
  })

  test('goes on to the jobs that a job asks for', async () => {
    const data = runInContext({ requestId: 'request-1' }, () => withOrigin({ orderId: 'order-1' }))
    let next: object | undefined
    await runJob('order.settle', { id: 'job-1', data }, async () => {
      next = withOrigin({ letterId: 'letter-1' })
    })
    expect(next).toEqual({ letterId: 'letter-1', $origin: { requestId: 'request-1' } })
  })
})
