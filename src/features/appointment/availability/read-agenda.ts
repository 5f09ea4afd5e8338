import type { AppointmentType, Boutique } from '#content/documents.ts'
import type { Agenda } from './agenda.ts'

/** The agenda of a boutique for an appointment type, from their documents. */
export function toAgenda(boutique: Boutique, type: AppointmentType): Agenda {
  return {
    boutiqueId: boutique._id,
    hours: {
      timeZone: boutique.timeZone,
      weekly: boutique.openingHours,
      breaks: boutique.breaks,
      exceptions: boutique.exceptions,
    },
    advisors: boutique.advisors.map(({ _id, languages, workingHours }) => ({
      id: _id,
      languages,
      workingHours,
    })),
    rules: {
      typeId: type._id,
      mode: type.mode,
      durationMinutes: type.durationMinutes,
      bufferBeforeMinutes: type.bufferBeforeMinutes,
      bufferAfterMinutes: type.bufferAfterMinutes,
      minimumNoticeHours: type.minimumNoticeHours,
      horizonDays: type.horizonDays,
      cancelCutoffHours: type.cancelCutoffHours,
    },
  }
}
