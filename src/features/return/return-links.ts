import { capabilityLinks } from '#db/capability-link.ts'
import { returnLink } from './tables.ts'

/** The links that open a return. */
export const returnLinks = capabilityLinks(returnLink, 'returnRequestId')
