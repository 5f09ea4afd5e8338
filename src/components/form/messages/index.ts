import { messagesIn } from '#i18n/messages-in.ts'
import { form as en } from './en.ts'
import { form as fa } from './fa.ts'
import { form as fr } from './fr.ts'

export const formMessages = messagesIn<typeof en>({ en, fr, fa })
