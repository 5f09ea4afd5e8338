import { customType } from 'drizzle-orm/pg-core'

/** An instant, `timestamptz`, as Temporal.Instant. Both drivers return it as text in the session's time zone. */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => 'timestamptz',
  toDriver: (value) => value.toString(),
  fromDriver: (text) => Temporal.Instant.from(text),
})
