/** Letters about appointments: kind to the data its words need. */
export type AppointmentLetters = Record<never, never>
