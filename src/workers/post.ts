import type { PostJobs } from '#domain/jobs.ts'
import type { Workers } from './workers.ts'

export const postWorkers: Workers<PostJobs> = {
  handlers: {
    'post.send-letter': (house, { letterId }) => house.mail.send(letterId),
  },
  schedules: {},
}
