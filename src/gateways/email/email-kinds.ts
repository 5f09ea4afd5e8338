import type { EmailCheck } from '#ports/email/email-checks.ts'
import type { EmailContent, EmailContext } from '#ports/email/email-content.ts'
import type { AnyFeature } from '#ports/feature.ts'

interface EmailDefinition {
  readonly write: (data: unknown, context: EmailContext) => EmailContent
  readonly check: EmailCheck<unknown>
}

export type EmailKinds = ReadonlyMap<string, EmailDefinition>

/** The template and the check of every kind of email, from the definitions of the features. */
export function collectEmailKinds(features: readonly Pick<AnyFeature<never>, 'emails'>[]): EmailKinds {
  return new Map(
    features.flatMap(({ emails }) =>
      Object.entries(emails?.templates ?? {}).map(([kind, write]) => {
        const check = emails?.checks[kind]
        if (!check) throw new TypeError(`emails of kind ${kind} have no check`)
        return [kind, { write, check }] as const
      }),
    ),
  )
}
