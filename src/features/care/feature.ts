import { defineFeature } from '#app'
import { isAlwaysTrue } from '#ports/email/email-checks.ts'
import { sweep } from '#ports/feature.ts'
import { deleteOldRequests } from './delete-old-requests.ts'
import type { CareEmails } from './emails/email-data.ts'
import { careEmails } from './emails/write-care-emails.ts'
import type { CareJobs } from './jobs.ts'

export const careFeature = defineFeature<CareJobs, CareEmails>({
  jobs: { 'care.delete-old': sweep(deleteOldRequests) },
  schedules: { 'care.delete-old': '23 4 * * *' },
  emails: { templates: careEmails, checks: { 'care-received': isAlwaysTrue } },
})
