import type { Database } from '#db/database.ts'
import type { Clock } from '#ports/clock.ts'
import { type Feature, sweep } from '#ports/feature.ts'
import type { GaugeReader } from '#ports/gauge.ts'
import type { Mail } from './create-mail.ts'
import { countEmails } from './queue/count-emails.ts'
import { deleteOldEmails } from './queue/delete-old-emails.ts'

export interface EmailJobs {
  /** Sends an email at once. If the job is lost, `post.send-due` sends the email. */
  'email.send': { emailId: string }
  /** Sends every email that is due. */
  'email.send-due': Record<string, never>
  /** Deletes emails that were sent, refused or dropped long ago. */
  'email.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends EmailJobs {}
}

const emailGauges: GaugeReader = {
  gauges: {
    emails: { unit: '{email}', description: 'Emails by state' },
    'emails.oldest_age': { unit: 's', description: 'Age of the oldest email that waits' },
  },
  async read(db, now) {
    const { byState, oldestWaiting } = await countEmails(db, now)
    return {
      emails: Object.entries(byState).map(([state, value]) => ({ value, attributes: { state } })),
      'emails.oldest_age': [{ value: oldestWaiting?.total('seconds') ?? 0 }],
    }
  },
}

interface Services {
  readonly db: Database
  readonly clock: Clock
  readonly mail: Mail
}

export const emailJobs: Feature<Services, EmailJobs> = {
  jobs: {
    'email.send': ({ mail }, { emailId }) => mail.send(emailId),
    'email.send-due': ({ mail }) => mail.sendDue(),
    'email.delete-old': sweep(deleteOldEmails),
  },
  schedules: { 'email.send-due': '* * * * *', 'email.delete-old': '7 4 * * *' },
  formerJobs: {
    'post.send-letter': 'email.send-due',
    'post.send-due': 'email.send-due',
    'post.delete-old': 'email.delete-old',
  },
  gauges: [emailGauges],
}
