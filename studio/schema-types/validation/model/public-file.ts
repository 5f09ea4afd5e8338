/** The path of a public file of the storefront, in this folder and with this ending; the file of a variant is in a sub-folder. */
export function publicFile(folder: string, ending: string): (path: string | undefined) => true | string {
  const shape = new RegExp(`^/${folder}/[a-z0-9-]+(?:/[a-z0-9-]+)?${ending.replace('.', '\\.')}$`)
  return (path) => path === undefined || shape.test(path) || `A path such as /${folder}/meridienne${ending}.`
}
