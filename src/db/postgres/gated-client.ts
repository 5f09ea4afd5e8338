import pg from 'pg'
import type { ConnectGate } from './connect-gate.ts'

type Connected = (error: Error | null, client?: pg.Client) => void

/**
 * The driver's client for a pool: it connects through the gate, and a connection that is lost while nobody waits for it
 * ends no process. Without a listener Node throws an emitted 'error', and pg-pool takes its own away from a client in use.
 */
export function gatedClient(gate: ConnectGate): typeof pg.Client {
  return class GatedClient extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config)
      this.on('error', () => {})
    }

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
