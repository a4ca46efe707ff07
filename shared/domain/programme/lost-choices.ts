import { codeOfSessionId, isCodedId } from './session.ts'

/**
 * Choices of sessions that the programme does not have, by the code that a registration file names. They are kept: a
 * session that gets this code has them, from a file or by hand, because its id follows from its code.
 */
export interface LostChoices {
  /** Each counts once, whatever number of sessions they have chosen. */
  readonly people: number
  /** By code. */
  readonly codes: readonly { readonly code: string; readonly people: number }[]
}

/** How many people have chosen just these sessions. */
export type Choices = Iterable<readonly [sessionIds: readonly string[], people: number]>

/** Counts people by the sessions that they have chosen. Adding and removing commute. */
export function createChoices() {
  const counts = new Map<string, number>()
  return {
    add(sessionIds: readonly string[], people: number): void {
      if (sessionIds.length === 0) return
      const key = [...new Set(sessionIds)].sort().join('\n')
      const count = (counts.get(key) ?? 0) + people
      if (count === 0) counts.delete(key)
      else counts.set(key, count)
    },
    *[Symbol.iterator](): Iterator<readonly [readonly string[], number]> {
      for (const [key, count] of counts) yield [key.split('\n'), count]
    },
  }
}

export function lostChoices(choices: Choices, hasSession: (sessionId: string) => boolean): LostChoices {
  const byCode = new Map<string, number>()
  let people = 0
  for (const [sessionIds, count] of choices) {
    const lost = sessionIds.filter((id) => isCodedId(id) && !hasSession(id))
    if (lost.length > 0) people += count
    for (const id of lost) byCode.set(codeOfSessionId(id), (byCode.get(codeOfSessionId(id)) ?? 0) + count)
  }
  const codes = [...byCode].map(([code, count]) => ({ code, people: count }))
  return { people, codes: codes.sort((one, other) => byName.compare(one.code, other.code)).slice(0, mostLostCodes) }
}
const byName = new Intl.Collator('fr', { numeric: true })

/** A wrong column may give a code for each row. */
export const mostLostCodes = 100
