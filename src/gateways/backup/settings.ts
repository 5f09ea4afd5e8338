import { z } from 'zod'
import { envSchema, parseVariables } from '#env'

const databaseSchema = envSchema.pick({ DATABASE_URL: true })
const contentSchema = envSchema.pick({
  SANITY_PROJECT_ID: true,
  SANITY_DATASET: true,
  SANITY_API_VERSION: true,
  SANITY_API_HOST: true,
})

/** The variables of backup and restore, beside those of the storefront. */
const operationsSchema = z.object({
  /** `age1…` only encrypts archives, `AGE-SECRET-KEY-…` decrypts them too. */
  BACKUP_KEY: z.string().min(1).optional(),
  /** The folder of the archives, unless `--to` names another. */
  BACKUP_FOLDER: z.string().min(1).default('backups'),
})

/** The names of all variables of backup and restore that the storefront does not read. */
export const operationsNames = [...Object.keys(operationsSchema.shape), 'SANITY_WRITE_TOKEN']

const opening = 'This cannot be done:'

export const readOperationsSettings = (variables: NodeJS.ProcessEnv) =>
  parseVariables(operationsSchema, variables, opening)

export const readDatabaseUrl = (variables: NodeJS.ProcessEnv): string =>
  parseVariables(databaseSchema, variables, opening).DATABASE_URL

/** An export needs a token that can read drafts. */
export const readExportSettings = (variables: NodeJS.ProcessEnv) =>
  parseVariables(contentSchema.extend({ SANITY_READ_TOKEN: z.string().min(1) }), variables, opening)

export const readImportSettings = (variables: NodeJS.ProcessEnv) =>
  parseVariables(contentSchema.extend({ SANITY_WRITE_TOKEN: z.string().min(1) }), variables, opening)
