/**
 * Two tabs that have the same message to send do so one after the other. On plain http a browser has no locks: there
 * only the command's id makes one of the two.
 */
export const inTurn = async (id: string, work: () => Promise<void>): Promise<void> => {
  if (!('locks' in navigator) || navigator.locks === undefined) return await work()
  await navigator.locks.request(`regie.public.${id}`, work)
}
