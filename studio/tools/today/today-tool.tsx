import { Card, Container, Heading, Stack, Text } from '@sanity/ui'
import { useStorefront } from './use-storefront.ts'
import { ListTable } from './list-table.tsx'
import { OutOfStock } from './out-of-stock.tsx'

/**
 * The response of `/api/staff/day`. Instants are ISO 8601 strings; `client` is null for users without access to
 * clients.
 */
interface Day {
  readonly seesClients: boolean
  readonly appointments: readonly {
    uid: string
    boutiqueId: string
    start: string
    timeZone: string
    mode: string
    partySize: number
    client: string | null
  }[]
  readonly orders: readonly { reference: string; status: string; placedAt: string; client: string | null }[]
  readonly returns: readonly {
    rmaNumber: string
    status: string
    order: string
    requestedAt: string
    client: string | null
  }[]
}

/** With a time zone, the time of day in that zone; without one, date and time in the zone of the browser. */
const at = (instant: string, timeZone?: string) =>
  new Intl.DateTimeFormat('en-GB', {
    ...(timeZone ? { timeStyle: 'short', timeZone } : { dateStyle: 'medium', timeStyle: 'short' }),
  }).format(new Date(instant))

const errorTexts: Readonly<Record<number, string>> = {
  401: 'The storefront does not know you as a member of staff. Sign out, and in again.',
  503: 'The Content Lake cannot be asked who you are just now.',
}

/** The appointments, open orders and open returns of today. Users without access to clients see no client names. */
export function TodayTool() {
  const response = useStorefront<Day>('/api/staff/day')
  return (
    <Card height="fill" overflow="auto" padding={5}>
      <Container width={3}>
        <Stack gap={6}>
          <Heading as="h1" size={3}>
            Today
          </Heading>
          {!response && <Text muted>Asking the storefront…</Text>}
          {response && 'status' in response && (
            <Text>{errorTexts[response.status] ?? 'The storefront does not answer.'}</Text>
          )}
          {response && 'data' in response && <DayOf {...response.data} />}
          <OutOfStock />
        </Stack>
      </Container>
    </Card>
  )
}

function DayOf({ seesClients, appointments, orders, returns }: Day) {
  const client = seesClients ? ['Client'] : []
  const named = (name: string | null) => (seesClients ? [name ?? ''] : [])
  return (
    <>
      {!seesClients && (
        <Text muted size={1}>
          Who the clients are is shown to those who receive them.
        </Text>
      )}
      <ListTable
        title="Appointments"
        empty="Nobody is expected today."
        headings={['Hour', 'Boutique', 'Where', 'Guests', ...client]}
        rows={appointments.map((visit) => ({
          key: visit.uid,
          cells: [
            at(visit.start, visit.timeZone),
            visit.boutiqueId.replace('boutique-', ''),
            visit.mode === 'video' ? 'by video' : 'in the boutique',
            String(visit.partySize),
            ...named(visit.client),
          ],
        }))}
      />
      <ListTable
        title="Open orders"
        empty="Every order has left."
        headings={['Order', 'Placed', 'Standing', ...client]}
        rows={orders.map((order) => ({
          key: order.reference,
          cells: [order.reference, at(order.placedAt), inWords(order.status), ...named(order.client)],
        }))}
      />
      <ListTable
        title="Open returns"
        empty="Nothing is on its way back."
        headings={['Return', 'Of order', 'Asked', 'Standing', ...client]}
        rows={returns.map((each) => ({
          key: each.rmaNumber,
          cells: [
            each.rmaNumber,
            each.order,
            at(each.requestedAt),
            inWords(each.status),
            ...named(each.client),
          ],
        }))}
      />
    </>
  )
}

/** Turns a status such as `OrderPaymentDue` or `in_transit` into lower-case words. */
const inWords = (status: string) =>
  status
    .replace(/^Order/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
