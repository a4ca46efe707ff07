import { createHeldWords, type HeldRange } from '../../../shared/domain/questions/held-words.ts'

/** What of a text is held by the list of the event, which is made ready once and kept until there is another one. */
export function createHeldIn(list: () => readonly string[]): (text: string) => readonly HeldRange[] {
  let ready: { readonly of: readonly string[]; readonly find: ReturnType<typeof createHeldWords> } | undefined
  return (text) => {
    const now = list()
    if (ready?.of !== now) ready = { of: now, find: createHeldWords(now) }
    return ready.find(text)
  }
}
