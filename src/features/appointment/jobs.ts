/** The jobs of appointments: name to payload. */
export interface AppointmentJobs {
  /** Emails the guest about one revision of an appointment, unless there is a newer revision. */
  'appointment.enqueue-email': {
    appointmentId: string
    sequence: number
    kind: 'confirmed' | 'moved' | 'canceled' | 'reminder'
  }
  /** Deletes old holds. */
  'appointment.forget-holds': Record<string, never>
  /** Deletes appointments that ended more than a year ago. */
  'appointment.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends AppointmentJobs {}
}
