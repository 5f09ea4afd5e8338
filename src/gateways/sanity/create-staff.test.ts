import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createStaff } from './create-staff.ts'

const people: Record<string, object> = {
  advisor: { id: 'camille', name: 'Camille', roles: [{ name: 'advisor' }] },
  editor: { id: 'noor', name: 'Noor', roles: [{ name: 'editor' }] },
  guest: { id: 'guest', name: 'Guest', roles: [{ name: 'viewer' }] },
}
let asked = 0
let time = 1_000_000
const lake = createServer((request, response) => {
  asked++
  const person = people[String(request.headers.authorization).replace('Bearer ', '')]
  response.writeHead(person ? 200 : 401, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify(person ?? { statusCode: 401, error: 'Unauthorized', message: 'Session not found' }),
  )
})
let staff: ReturnType<typeof createStaff>

beforeAll(() => new Promise<void>((resolve) => lake.listen(0, '127.0.0.1', resolve)))
afterAll(() => lake.close())
beforeEach(() => {
  asked = 0
  const { port } = lake.address() as AddressInfo
  const project = {
    SANITY_PROJECT_ID: 'orlune',
    SANITY_DATASET: 'production',
    SANITY_API_VERSION: '2026-01-01',
  }
  staff = createStaff({ ...project, SANITY_API_HOST: `http://127.0.0.1:${port}` }, () => time)
})

test('an advisor sees clients, an editor does not, and anybody else is nobody', async () => {
  expect(await staff.identify('advisor')).toEqual({ id: 'camille', name: 'Camille', seesClients: true })
  expect(await staff.identify('editor')).toEqual({ id: 'noor', name: 'Noor', seesClients: false })
  expect(await staff.identify('guest')).toBeNull()
  expect(await staff.identify('stranger')).toBeNull()
})

test('who was identified is asked about again after a minute, and who was refused each time', async () => {
  for (let times = 0; times < 3; times++) await staff.identify('advisor')
  expect(asked).toBe(1)
  time += 60_001
  await staff.identify('advisor')
  expect(asked).toBe(2)
  for (let times = 0; times < 3; times++) await staff.identify('stranger')
  expect(asked).toBe(5)
})
