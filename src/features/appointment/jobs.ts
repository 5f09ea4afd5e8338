/** Jobs that keep the appointments true: name to payload. */
export interface AppointmentJobs {
  /** Writes to the guest about one revision of a visit; a revision that has been overtaken is not written about. */
  'appointment.write-letter': {
    appointmentId: string
    sequence: number
    kind: 'confirmed' | 'moved' | 'canceled' | 'reminder'
  }
  /** Forgets the hours that were held and never asked for. */
  'appointment.forget-holds': Record<string, never>
  /** Deletes visits that ended a year ago. */
  'appointment.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends AppointmentJobs {}
}
