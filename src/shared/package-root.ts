import { findPackageJSON } from 'node:module'
import { dirname } from 'node:path'

/** The folder of package.json, the same for the source and for the bundle in `dist/server`. */
export const packageRoot = dirname(findPackageJSON(import.meta.url)!)
