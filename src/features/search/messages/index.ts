import { messagesIn } from '#i18n/messages-in.ts'
import { search as en } from './en.ts'
import { search as fa } from './fa.ts'
import { search as fr } from './fr.ts'

export const searchMessages = messagesIn<typeof en>({ en, fr, fa })
