import { messagesIn } from '#i18n/messages-in.ts'
import { common as en } from './en.ts'
import { common as fa } from './fa.ts'
import { common as fr } from './fr.ts'

export const commonMessages = messagesIn<typeof en>({ en, fr, fa })
