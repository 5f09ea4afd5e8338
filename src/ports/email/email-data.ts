/** Every kind of email with the JSON data of its template. Features add theirs by declaration merging. Instants are ISO strings. */
export interface EmailData {}

export type EmailKind = keyof EmailData & string
