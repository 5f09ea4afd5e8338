import { messagesIn } from '#i18n/messages-in.ts'
import { policy as en } from './en.ts'
import { policy as fa } from './fa.ts'
import { policy as fr } from './fr.ts'

export const policyMessages = messagesIn<typeof en>({ en, fr, fa })
