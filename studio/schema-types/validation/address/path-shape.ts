/** A path of this storefront, without a language: “/stories/rose-engine”. */
export function pathShape(path: string | undefined): true | string {
  if (path === undefined) return true
  if (!path.startsWith('/') || path.startsWith('//')) return 'A path begins with one “/”.'
  if (/[\s\\]/.test(path)) return 'A path has no spaces.'
  return path === '/' || !path.endsWith('/') || 'A path does not end with “/”.'
}
