import type { Database } from '#db/database.ts'
import type { Clock } from '#ports/clock.ts'
import type { Feature } from '#ports/feature.ts'
import type { Gauge } from '#ports/gauge.ts'
import type { Mail } from './create-mail.ts'
import { countEmails } from './queue/count-emails.ts'
import { deleteOldEmails } from './queue/delete-old-emails.ts'

export interface EmailJobs {
  /** Sends an email at once. If the job is lost, `post.send-due` sends the email. */
  'post.send-letter': { letterId: string }
  /** Sends every email that is due. */
  'post.send-due': Record<string, never>
  /** Deletes emails that were sent, refused or dropped long ago. */
  'post.delete-old': Record<string, never>
}

declare module '#ports/jobs.ts' {
  interface JobPayloads extends EmailJobs {}
}

const emails: Gauge = {
  name: 'emails',
  unit: '{email}',
  description: 'Emails by state',
  async read(db, now) {
    const { byState } = await countEmails(db, now)
    return Object.entries(byState).map(([state, value]) => ({ value, attributes: { state } }))
  },
}

const oldestEmail: Gauge = {
  name: 'emails.oldest_age',
  unit: 's',
  description: 'Age of the oldest waiting email',
  async read(db, now) {
    const { oldestWaiting } = await countEmails(db, now)
    return [{ value: oldestWaiting?.total('seconds') ?? 0 }]
  },
}

interface Services {
  readonly db: Database
  readonly clock: Clock
  readonly mail: Mail
}

export const emailJobs: Feature<Services, EmailJobs> = {
  jobs: {
    'post.send-letter': ({ mail }, { letterId }) => mail.send(letterId),
    'post.send-due': ({ mail }) => mail.sendDue(),
    'post.delete-old': ({ db, clock }) => deleteOldEmails(db, clock.now()),
  },
  schedules: { 'post.send-due': '* * * * *', 'post.delete-old': '7 4 * * *' },
  gauges: [emails, oldestEmail],
}
