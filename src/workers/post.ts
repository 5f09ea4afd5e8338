import { deleteOldEmails } from '#domain/post/delete-old-emails.ts'
import type { PostJobs } from '#domain/jobs.ts'
import type { Workers } from './workers.ts'

export const postWorkers: Workers<PostJobs> = {
  handlers: {
    'post.send-letter': ({ mail }, { letterId }) => mail.send(letterId),
    'post.send-due': ({ mail }) => mail.sendDue(),
    'post.delete-old': ({ db, clock }) => deleteOldEmails(db, clock.now()),
  },
  schedules: { 'post.send-due': '* * * * *', 'post.delete-old': '7 4 * * *' },
}
