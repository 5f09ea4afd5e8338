import { messagesIn } from '#i18n/messages-in.ts'
import { appointment as en } from './en.ts'
import { appointment as fa } from './fa.ts'
import { appointment as fr } from './fr.ts'

export const appointmentMessages = messagesIn<typeof en>({ en, fr, fa })
