import pg from 'pg'
import type { ConnectGate } from './connect-gate.ts'

type Connected = (error: Error | null, client?: pg.Client) => void

/**
 * A pg.Client that connects through the gate. Its error listener prevents that a lost connection ends the process: Node
 * throws an 'error' event without listeners, and pg-pool removes its own listener from a client in use.
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
