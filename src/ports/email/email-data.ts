/** Every email: kind to the JSON data its words need. Each feature adds its own by declaration merging. Instants are ISO strings. */
export interface EmailData {}

export type EmailKind = keyof EmailData & string
