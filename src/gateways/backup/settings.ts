import { z } from 'zod'
import { envSchema, parseVariables } from '#env'

const databaseSchema = envSchema.pick({ DATABASE_URL: true })
const contentSchema = envSchema.pick({
  SANITY_PROJECT_ID: true,
  SANITY_DATASET: true,
  SANITY_API_VERSION: true,
  SANITY_API_HOST: true,
})

/** What backup and restore read beside the storefront’s own variables. */
const operationsSchema = z.object({
  /** `age1…` can only write archives, `AGE-SECRET-KEY-…` opens them too. */
  BACKUP_KEY: z.string().min(1).optional(),
  /** Where archives are written, unless `--to` says another folder. */
  BACKUP_FOLDER: z.string().min(1).default('backups'),
})

/** Every variable that they read beside those of the storefront. */
export const operationsNames = [...Object.keys(operationsSchema.shape), 'SANITY_WRITE_TOKEN']

const opening = 'This cannot be done:'

export const readOperationsSettings = (variables: NodeJS.ProcessEnv) =>
  parseVariables(operationsSchema, variables, opening)

export const readDatabaseUrl = (variables: NodeJS.ProcessEnv): string =>
  parseVariables(databaseSchema, variables, opening).DATABASE_URL

/** An export needs a token that reads drafts; an import one that writes. */
export const readExportSettings = (variables: NodeJS.ProcessEnv) =>
  parseVariables(contentSchema.extend({ SANITY_READ_TOKEN: z.string().min(1) }), variables, opening)

export const readImportSettings = (variables: NodeJS.ProcessEnv) =>
  parseVariables(contentSchema.extend({ SANITY_WRITE_TOKEN: z.string().min(1) }), variables, opening)
