/** Whether whoever looks has asked to be sent little: nothing is then fetched by itself. */
export function sparesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
