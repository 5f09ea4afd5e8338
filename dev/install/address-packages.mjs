/**
 * Adds the archive addresses to a lockfile that has only versions and hashes. Without addresses npm requests the full metadata
 * of every package to find one archive, which doubles the bytes and takes half of the install time. The usual registries have
 * the archive at `<registry>/<name>/-/<name without scope>-<version>.tgz`. npm still verifies the hash.
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
