import { expect, test } from 'vitest'
import { createNoticeCheck } from './check-notices.ts'

test('a notice that comes back is heard, and one that does not is never', async () => {
  let hear: (payload: string) => void = () => {}
  let isConnected = true
  const check = await createNoticeCheck({
    listen: (_channel, listener) => Promise.resolve(void (hear = listener)),
    notify: (_channel, payload) => {
      hear('a-notice-of-another-process')
      if (isConnected) hear(payload)
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
