import type { ActionName } from '../../controls/client/actions.ts'
import { hiding } from '../../controls/client/held-thing.ts'

export type Releases = ReturnType<typeof createReleases>

/**
 * The keys whose release Companion tells. A key that somebody made without it would act after a short press: what it
 * would show again, or end, is refused.
 */
export function createReleases() {
  const idOf = (controlId: string, what: string) => JSON.stringify([controlId, what])
  /** By the action's id: the key that tells of its release by it, and of what. */
  const told = new Map<string, string>()
  return {
    add: (id: string, controlId: string, what: string): void => void told.set(id, idOf(controlId, what)),
    remove: (id: string): void => void told.delete(id),
    mayHold: (name: ActionName, controlId: string, what: string): boolean =>
      hiding.has(name) || [...told.values()].includes(idOf(controlId, what)),
  }
}
