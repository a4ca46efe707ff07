/**
 * Two tabs that find the same thing to send do it one after the other. On plain http a browser has no locks: there the
 * command's id alone makes of two one.
 */
export const inTurn = async (id: string, work: () => Promise<void>): Promise<void> => {
  if (!('locks' in navigator) || navigator.locks === undefined) return await work()
  await navigator.locks.request(`regie.public.${id}`, work)
}
