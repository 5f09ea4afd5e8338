import type { AnyFeature } from '#ports/feature.ts'
import type { Queue } from './create-queue.ts'

/** Registers the job handlers and schedules of every feature with the queue. This process then runs their jobs. */
export async function startJobs<App>(
  queue: Pick<Queue, 'work' | 'schedule' | 'endSchedule'>,
  app: App,
  features: readonly AnyFeature<App>[],
): Promise<void> {
  for (const { jobs = {}, schedules = {}, formerJobs = {} } of features) {
    for (const [name, handle] of Object.entries(jobs)) {
      await queue.work(name, (payload) => handle(app, payload))
    }
    for (const [name, cron] of Object.entries(schedules)) {
      if (cron !== undefined) await queue.schedule(name, cron)
    }
    for (const [former, name] of Object.entries(formerJobs)) {
      const handle = jobs[name]
      if (handle && (await queue.endSchedule(former))) {
        await queue.work(former, (payload) => handle(app, payload))
      }
    }
  }
}
