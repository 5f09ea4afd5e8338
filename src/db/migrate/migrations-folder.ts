import { join } from 'node:path'
import { packageRoot } from '#shared/package-root.ts'

export const migrationsFolder = join(packageRoot, 'src/db/migrations')
