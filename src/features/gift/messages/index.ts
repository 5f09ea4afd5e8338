import { messagesIn } from '#i18n/messages-in.ts'
import { gift as en } from './en.ts'
import { gift as fa } from './fa.ts'
import { gift as fr } from './fr.ts'

export const giftMessages = messagesIn<typeof en>({ en, fr, fa })
