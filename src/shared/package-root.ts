import { findPackageJSON } from 'node:module'
import { dirname } from 'node:path'

/** The folder of package.json: the same from the source and from the bundle in `dist/server`. */
export const packageRoot = dirname(findPackageJSON(import.meta.url)!)
