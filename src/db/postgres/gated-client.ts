import type pg from 'pg'
import type { ConnectGate } from './connect-gate.ts'
import { PostgresClient } from './postgres-client.ts'

type Connected = (error: Error | null, client?: pg.Client) => void

/** A client that connects through the gate. */
export function gatedClient(gate: ConnectGate): typeof pg.Client {
  return class GatedClient extends PostgresClient {
    override connect(): Promise<pg.Client>
    override connect(connected: Connected): void
    override connect(connected?: Connected): Promise<pg.Client> | undefined {
      const connecting = gate.pass(() => super.connect())
      if (!connected) return connecting
      connecting.then((client) => connected(null, client), connected)
      return undefined
    }
  }
}
