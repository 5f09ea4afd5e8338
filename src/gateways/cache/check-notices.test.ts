import { expect, test } from 'vitest'
import { createNoticeCheck } from './check-notices.ts'

test('the notice check resolves when its own notice is received, and waits while it is not', async () => {
  let receive: (payload: string) => void = () => {}
  let isConnected = true
  const check = await createNoticeCheck({
    listen: (_channel, listener) => Promise.resolve(void (receive = listener)),
    notify: (_channel, payload) => {
      receive('a-notice-of-another-process')
      if (isConnected) receive(payload)
      return Promise.resolve()
    },
  })
  await check()
  isConnected = false
  const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 20))
  expect(await Promise.race([check(), silence])).toBe('silence')
  isConnected = true
  await check()
})
