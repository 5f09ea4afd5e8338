import { expect, test } from 'vitest'
import { PostgresClient } from './postgres-client.ts'

test('an error event of a client that nothing else listens to does not end the process', () => {
  const client = new PostgresClient()
  expect(() => client.emit('error', new Error('terminating connection'))).not.toThrow()
})
