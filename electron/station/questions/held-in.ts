import { createHeldWords, type HeldRange } from '../../../shared/domain/questions/held-words.ts'

/** Finds the words of the event's list in a text. The list is prepared once and again when it changes. */
export function createHeldIn(list: () => readonly string[]): (text: string) => readonly HeldRange[] {
  let ready: { readonly of: readonly string[]; readonly find: ReturnType<typeof createHeldWords> } | undefined
  return (text) => {
    const now = list()
    if (ready?.of !== now) ready = { of: now, find: createHeldWords(now) }
    return ready.find(text)
  }
}
