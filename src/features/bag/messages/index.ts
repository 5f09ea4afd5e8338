import { messagesIn } from '#i18n/messages-in.ts'
import { bag as en } from './en.ts'
import { bag as fa } from './fa.ts'
import { bag as fr } from './fr.ts'

export const bagMessages = messagesIn<typeof en>({ en, fr, fa })
