import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isListed } from '../../../shared/domain/attendees/attendee-stream.ts'
import { pairIdOf } from '../../../shared/domain/attendees/same-person.ts'
import { foldText, wordsOf } from '../../../shared/kernel/fold-text.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { MergedPeople } from './merged-people.ts'
import { substituteOf } from './substitutes.ts'

/** Two entries of one name, at least one of which a desk has made. */
export type Suspicion = readonly [one: string, other: string]

interface Namesakes {
  readonly walkIns: Set<string>
  readonly registered: Set<string>
}

/** Maximum number of reported pairs: a name typed fifty times would make a thousand. */
const mostPairs = 200
/** Of one name: another one has its place, too. */
const mostOfName = 100

/**
 * Finds people who may have been entered twice: two walk-ins of one name, or a walk-in and a registered person of one
 * name and organisation. If one of them is under first name only, the name alone must match. Names are compared without
 * accents, capitals, hyphens and order. Only the names of walk-ins are kept: in an event without walk-ins, nothing is
 * compared. `search`: ids of registered people who may bear a name.
 */
export function createSuspicions(
  log: EventLog,
  mergedPeople: MergedPeople,
  search: (name: string) => readonly string[],
) {
  const byName = new Map<string, Namesakes>()
  const nameOf = new Map<string, string>()
  /** Whether everybody can be found. Nobody is searched for before that. */
  let hasBegun = false

  function forget(id: string): void {
    const name = nameOf.get(id)
    const namesakes = name === undefined ? undefined : byName.get(name)
    if (name === undefined || !namesakes) return
    nameOf.delete(id)
    namesakes.registered.delete(id)
    namesakes.walkIns.delete(id)
    if (namesakes.walkIns.size > 0) return
    for (const one of namesakes.registered) nameOf.delete(one)
    byName.delete(name)
  }

  function lookFor(name: string, { registered }: Namesakes): void {
    for (const id of search(name)) {
      const state = log.streams.state('attendee', id)
      if (isWalkIn(state) || nameIn(log, id, state) !== name) continue
      registered.add(id)
      nameOf.set(id, name)
    }
  }

  function addWalkIn(id: string, name: string): void {
    const known = byName.get(name)
    const namesakes = known ?? { walkIns: new Set(), registered: new Set() }
    namesakes.walkIns.add(id)
    nameOf.set(id, name)
    if (known) return
    byName.set(name, namesakes)
    if (hasBegun) lookFor(name, namesakes)
  }

  const shownOf = (ids: ReadonlySet<string>): readonly string[] => [...ids].filter(mergedPeople.isShown).sort()

  /**
   * Pairs of one name. All that are compared are pairs, but for those that somebody told apart: people under another
   * organisation are not looked at.
   */
  function* pairsOf(namesakes: Namesakes): Generator<Suspicion> {
    const walkIns = shownOf(namesakes.walkIns)
    const registered = shownOf(namesakes.registered)
    if (walkIns.length === 0 || walkIns.length + registered.length < 2) return
    const isOfFirstName = (id: string): boolean => cellsOf(log.streams.state('attendee', id)).firstNameOnly
    const byOrganisation = Map.groupBy(registered, (id) => organisationOf(log, id))
    const ofFirstName = registered.filter(isOfFirstName)
    for (const [place, one] of walkIns.entries()) {
      for (let next = place + 1; next < walkIns.length; next++) yield [one, walkIns[next] as string]
      // Under a first name alone, a walk-in entered for one organisation after the other would tell which it is.
      const others = isOfFirstName(one)
        ? registered
        : new Set([...(byOrganisation.get(organisationOf(log, one)) ?? []), ...ofFirstName])
      for (const other of others) yield [one, other]
    }
  }

  return {
    apply(id: string, state: AttendeeState): void {
      forget(id)
      if (byName.size === 0 && !isWalkIn(state)) return
      const name = nameIn(log, id, state)
      if (name === '') return
      const namesakes = byName.get(name)
      if (isWalkIn(state)) addWalkIn(id, name)
      else if (namesakes) {
        namesakes.registered.add(id)
        nameOf.set(id, name)
      }
    },
    begin(): void {
      hasBegun = true
      for (const [name, namesakes] of byName) lookFor(name, namesakes)
    },
    /** In the order of ids, the same at every station. */
    pairs(): readonly Suspicion[] {
      const pairs: Suspicion[] = []
      for (const [, namesakes] of [...byName].sort(([one], [other]) => (one < other ? -1 : 1))) {
        let ofName = 0
        for (const [one, other] of pairsOf(namesakes)) {
          if (ofName === mostOfName || pairs.length === mostPairs) break
          if (mergedPeople.isToldApart(one, other)) continue
          pairs.push(one < other ? [one, other] : [other, one])
          ofName += 1
        }
        if (pairs.length === mostPairs) break
      }
      return pairs.sort((one, other) => (pairIdOf(...one) < pairIdOf(...other) ? -1 : 1))
    },
  }
}

const isWalkIn = ({ source }: AttendeeState): boolean => source === 'desk'

/** The words of a name in a fixed order. Empty for a person who has no last name, is erased or is replaced. */
function nameIn(log: EventLog, id: string, state: AttendeeState): string {
  if (!isListed(state) || substituteOf(log.streams, id, state) !== null) return ''
  const { lastName, firstName } = cellsOf(state)
  return lastName === '' ? '' : wordsOf(`${firstName} ${lastName}`).toSorted().join(' ')
}

const organisationOf = (log: EventLog, id: string): string =>
  foldText(cellsOf(log.streams.state('attendee', id)).organisation)
