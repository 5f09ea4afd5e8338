import { expect, test } from 'vitest'
import { createConnectGate } from './connect-gate.ts'
import { DatabaseUnavailable } from '../database-unavailable.ts'

function setUp() {
  let time = 0
  let attempts = 0
  let isUp = false
  const gate = createConnectGate({ now: () => time, random: () => 1 })
  const connect = () =>
    gate.pass(async () => {
      attempts += 1
      await Promise.resolve()
      if (!isUp) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
      return 'connected'
    })
  return {
    connect,
    attempts: () => attempts,
    wait: (ms: number) => (time += ms),
    comeUp: () => (isUp = true),
  }
}

test('attempts to reach an unavailable server are limited by a doubling backoff, however many connections are requested', async () => {
  const { connect, attempts, wait } = setUp()
  // 60 s with 100 requested connections a second.
  for (let step = 0; step < 600; step++) {
    await Promise.allSettled(Array.from({ length: 10 }, connect))
    wait(100)
  }
  // 10 concurrent attempts before the first failure; then after 0.1, 0.2, 0.4, 0.8, 1.6 s, and every 2 s.
  expect(attempts()).toBeGreaterThan(30)
  expect(attempts()).toBeLessThan(50)
})

test('a connection that is refused without an attempt throws DatabaseUnavailable with the reason of the last failure', async () => {
  const { connect } = setUp()
  await expect(connect()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  const refused: unknown = await connect().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(DatabaseUnavailable)
  expect(refused).toMatchObject({ message: 'the database cannot be reached: refused' })
})

test('after one attempt has reached the server again, all connections may be opened', async () => {
  const { connect, attempts, wait, comeUp } = setUp()
  await Promise.allSettled([connect(), connect()])
  comeUp()
  wait(2000)
  const [probe, other] = await Promise.allSettled([connect(), connect()])
  expect(probe).toMatchObject({ status: 'fulfilled' })
  expect(other).toMatchObject({ status: 'rejected' })
  const before = attempts()
  await Promise.all(Array.from({ length: 10 }, connect))
  expect(attempts()).toBe(before + 10)
})
