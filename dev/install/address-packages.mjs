/**
 * The lockfile names versions and hashes, but no registry. Left like that, npm asks the registry for the whole history of every
 * package only to learn the address of one archive: twice the bytes and half of the time of an install. Every registry that npm
 * speaks to by default keeps an archive at `<registry>/<name>/-/<name without scope>-<version>.tgz`; the hash is checked as before.
 *
 * @param {{ packages: Record<string, object> }} lock a parsed package-lock.json
 * @param {Record<string, unknown>} settings npm's own: `registry`, and `@scope:registry` where a scope has its own
 */
export function addressPackages(lock, settings) {
  const packages = {}
  for (const [path, entry] of Object.entries(lock.packages)) {
    packages[path] = needsAddress(path, entry)
      ? { ...entry, resolved: address(path, entry, settings) }
      : entry
  }
  return { ...lock, packages }
}

const needsAddress = (path, { resolved, integrity, link, inBundle }) =>
  path !== '' && !resolved && integrity !== undefined && !link && !inBundle

function address(path, entry, settings) {
  const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const [scope, bare] = name.startsWith('@') ? name.split('/') : ['', name]
  const registry = settings[`${scope}:registry`] ?? settings.registry
  return `${String(registry).replace(/\/$/, '')}/${name}/-/${bare}-${entry.version}.tgz`
}
