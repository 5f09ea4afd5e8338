import { capabilityLinks } from '#db/capability-link.ts'
import { appointmentLink } from './tables.ts'

/** The links that open a visit, or the hour held for one. They are deleted with it. */
export const appointmentLinks = capabilityLinks(appointmentLink, 'appointmentId')
