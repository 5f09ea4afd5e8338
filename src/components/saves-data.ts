/** Whether the visitor saves data (`Save-Data`); then nothing is preloaded. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
