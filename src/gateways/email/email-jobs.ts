import { deleteOldEmails } from './queue/delete-old-emails.ts'
import type { PostJobs } from '#ports/jobs.ts'
import type { Workers } from '#ports/workers.ts'

export const postWorkers: Workers<PostJobs> = {
  handlers: {
    'post.send-letter': ({ mail }, { letterId }) => mail.send(letterId),
    'post.send-due': ({ mail }) => mail.sendDue(),
    'post.delete-old': ({ db, clock }) => deleteOldEmails(db, clock.now()),
  },
  schedules: { 'post.send-due': '* * * * *', 'post.delete-old': '7 4 * * *' },
}
