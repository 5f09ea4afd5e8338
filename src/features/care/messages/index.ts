import { messagesIn } from '#i18n/messages-in.ts'
import { care as en } from './en.ts'
import { care as fa } from './fa.ts'
import { care as fr } from './fr.ts'

export const careMessages = messagesIn<typeof en>({ en, fr, fa })
