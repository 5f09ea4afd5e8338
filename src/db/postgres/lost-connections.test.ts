import { expect, test } from 'vitest'
import { PostgresClient } from './postgres-client.ts'
import { PostgresPool } from './postgres-pool.ts'

const lost = new Error('terminating connection due to administrator command')

test('an error event of a client that nothing else listens to does not end the process', () => {
  expect(() => new PostgresClient().emit('error', lost)).not.toThrow()
})

test('an error event of a pool that nothing else listens to does not end the process', () => {
  expect(() => new PostgresPool({}).emit('error', lost, new PostgresClient())).not.toThrow()
})
