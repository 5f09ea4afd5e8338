/** A file of the storefront's own, by its path and ending; a variant's lies in a folder of the piece's. */
export function publicFile(folder: string, ending: string): (path: string | undefined) => true | string {
  const shape = new RegExp(`^/${folder}/[a-z0-9-]+(?:/[a-z0-9-]+)?${ending.replace('.', '\\.')}$`)
  return (path) => path === undefined || shape.test(path) || `A path such as /${folder}/meridienne${ending}.`
}
