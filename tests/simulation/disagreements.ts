import type { Fact } from './facts.ts'

/**
 * The disagreements of stations and the persons behind entries, computed from all counted events by other algorithms
 * than the program's.
 */
export interface Disagreements {
  /** Ids of people for whom different last names stand, sorted. */
  readonly amended: readonly string[]
  /** Admissions' streams, sorted. */
  readonly undone: readonly string[]
  /** Ids of people whose ticket has admitted several, sorted. */
  readonly replaced: readonly string[]
  /** By entry, for entries that were ever merged. */
  readonly shownFor: ReadonlyMap<string, string>
  /** By checkpoint and day, people inside. */
  readonly inside: ReadonlyMap<string, number>
}

interface Said {
  readonly saw?: readonly string[]
  readonly settled?: readonly string[]
  readonly admissionIds?: readonly string[]
  readonly undoingIds?: readonly string[]
  readonly sawUndoings?: readonly string[]
  readonly kept?: readonly string[]
  readonly attendeeId?: string
  readonly by?: string
  readonly substituteIds?: readonly string[]
  readonly substitutes?: string | null
}

/** What is known of the station that has written an event. */
export interface Standings {
  readonly isPilots: (station: string) => boolean
  readonly isPutOut: (station: string) => boolean
}

/** `facts`: the counted events, in order. `lastNames`: by command, the last name that it wrote. */
export function disagreementsIn(
  facts: readonly Fact[],
  lastNames: ReadonlyMap<string, string>,
  erased: ReadonlySet<string>,
  standings: Standings,
): Disagreements {
  const shownFor = persons(facts, erased)
  const byStream = Map.groupBy(facts, ({ stream }) => stream)
  const told = (kind: string, disagrees: (facts: readonly Fact[]) => boolean) =>
    [...byStream]
      .filter(([stream, of]) => stream.startsWith(`${kind}/`) && disagrees(of))
      .map(([stream]) => stream.slice(kind.length + 1))
      .sort()
  return {
    amended: told('attendee', (of) => disagree(of, lastNames)).filter((id) => !erased.has(id)),
    undone: told('admission', isAgainstUndoing),
    replaced: severalOnOneTicket(facts, byStream, shownFor, erased, standings),
    shownFor,
    inside: insideOf(byStream, shownFor),
  }
}

const said = ({ payload }: Fact): Said => JSON.parse(payload) as Said

/** For one person: a last name that no later amendment has seen stands beside another one. */
function disagree(facts: readonly Fact[], lastNames: ReadonlyMap<string, string>): boolean {
  const amends = facts.filter(({ type, commandId }) => type === 'AttendeeAmended' && lastNames.has(commandId ?? ''))
  const standing = amends.filter(
    (one) =>
      !facts.slice(facts.indexOf(one) + 1).some((later) => {
        const { saw = [], settled = [] } = said(later)
        const isAgain = amends.includes(later) && later.commandId === one.commandId
        return (
          isAgain ||
          (amends.includes(later) && saw.includes(one.commandId ?? '')) ||
          settled.includes(one.commandId ?? '')
        )
      }),
  )
  return new Set(standing.map(({ commandId }) => lastNames.get(commandId ?? ''))).size > 1
}

/** For one person at one place: an entry stands beside an undo, and neither names the other. */
function isAgainstUndoing(facts: readonly Fact[]): boolean {
  const undoings = facts.filter(({ type }) => type === 'AdmissionsUndone')
  return entriesIn(facts).some((entry) =>
    undoings.some((undoing) => {
      const [at, undoneAt] = [facts.indexOf(entry), facts.indexOf(undoing)]
      const [id, undoingId] = [entry.commandId ?? '', undoing.commandId ?? '']
      const { kept = [] } = said(undoing)
      if (at < undoneAt ? kept.includes(id) : said(entry).sawUndoings?.includes(undoingId)) return false
      return !facts.slice(Math.max(at, undoneAt)).some((later) => {
        const { admissionIds = [], undoingIds = [] } = said(later)
        return later.type === 'UndoingsReviewed' && admissionIds.includes(id) && undoingIds.includes(undoingId)
      })
    }),
  )
}

/** The people whom a person replaces, by stations that were not put out. The first statement of each station holds. */
function enteredFor(facts: readonly Fact[], { isPutOut }: Standings): readonly string[] {
  const words = new Map<string, string>()
  for (const fact of facts) {
    const of = fact.type === 'AttendeeRegistered' ? said(fact).substitutes : null
    if (of && !words.has(fact.station)) words.set(fact.station, of)
  }
  return [...words].filter(([station]) => !isPutOut(station)).map(([, of]) => of)
}

/** Replaced people who have two different substitutes, or an entry of their own, that nobody has reviewed. */
function severalOnOneTicket(
  facts: readonly Fact[],
  byStream: ReadonlyMap<string, readonly Fact[]>,
  shownFor: ReadonlyMap<string, string>,
  erased: ReadonlySet<string>,
  standings: Standings,
): readonly string[] {
  const there = thereIn(facts, erased)
  const cameFor = (by: string) => enteredFor(byStream.get(`attendee/${by}`) ?? [], standings)
  const shown = (id: string) => shownFor.get(id) ?? id
  return [...there]
    .filter((id) => {
      const of = byStream.get(`attendee/${id}`) ?? []
      const substitutes = of
        .filter(({ type }) => type === 'AttendeeSubstituted')
        .map((fact) => said(fact).by ?? '')
        .filter((by) => by !== id && cameFor(by).includes(id))
        .filter((by) => !there.has(by) || shown(by) !== shown(id))
      const known = substitutes.filter((by) => there.has(by))
      const reviews = of.filter(({ type }) => type === 'SubstitutionsReviewed').map(said)
      const unseen = known.some((by) => !reviews.some(({ substituteIds = [] }) => substituteIds.includes(by)))
      const entries = facts.filter(({ stream }) => stream.startsWith(`admission/${id}/`))
      const unseenEntry = [...Map.groupBy(entries, ({ stream }) => stream).values()]
        .flatMap(entriesIn)
        .some(({ commandId }) => !reviews.some(({ admissionIds = [] }) => admissionIds.includes(commandId ?? '')))
      return (unseen && new Set(known.map(shown)).size > 1) || (substitutes.length > 0 && unseenEntry)
    })
    .sort()
}

const thereIn = (facts: readonly Fact[], erased: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    facts
      .filter(({ type }) => type === 'AttendeeRegistered' || type === 'AttendeeImported')
      .map(({ stream }) => stream.slice('attendee/'.length))
      .filter((id) => !erased.has(id)),
  )

/** Each command once, where it was first written, without undone ones. */
function entriesIn(facts: readonly Fact[]): readonly Fact[] {
  const undone = new Set(
    facts.filter(({ type }) => type === 'AdmissionsUndone').flatMap((fact) => said(fact).admissionIds ?? []),
  )
  const entries = facts.filter(
    ({ type, commandId }) => type === 'AttendeeAdmitted' && commandId !== null && !undone.has(commandId),
  )
  return entries.filter((entry) => entries.find(({ commandId }) => commandId === entry.commandId) === entry)
}

/** Finds the groups by propagating labels until nothing changes. */
function persons(facts: readonly Fact[], erased: ReadonlySet<string>): ReadonlyMap<string, string> {
  const there = thereIn(facts, erased)
  const last = new Map(
    facts.filter(({ stream }) => stream.startsWith('same-person/')).map((fact) => [fact.stream, fact]),
  )
  const colours = new Map<string, string>()
  const merged = new Set<string>()
  const pairs: (readonly [string, string])[] = []
  for (const [stream, fact] of last) {
    const [, one = '', other = ''] = stream.split('/')
    for (const id of [one, other]) colours.set(id, id)
    if (fact.type !== 'AttendeeMerged' || !there.has(one) || !there.has(other)) continue
    pairs.push([one, other])
    merged.add(said(fact).attendeeId ?? '')
  }
  for (let isDone = false; !isDone; ) {
    isDone = true
    for (const [one, other] of pairs) {
      const [a = '', b = ''] = [colours.get(one), colours.get(other)]
      if (a === b) continue
      isDone = false
      for (const [id, colour] of colours) if (colour === a) colours.set(id, b)
    }
  }
  return new Map(
    [...colours].map(([id, colour]) => {
      const all = [...colours]
        .filter(([, other]) => other === colour)
        .map(([one]) => one)
        .sort()
      return [id, all.find((one) => !merged.has(one)) ?? all[0] ?? id]
    }),
  )
}

function insideOf(
  byStream: ReadonlyMap<string, readonly Fact[]>,
  shownFor: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const inside = new Map<string, Set<string>>()
  for (const [stream, facts] of byStream) {
    const [kind, id = '', checkpoint, date] = stream.split('/')
    if (kind !== 'admission' || entriesIn(facts).length === 0) continue
    const place = `${checkpoint}/${date}`
    inside.set(place, (inside.get(place) ?? new Set()).add(shownFor.get(id) ?? id))
  }
  return new Map([...inside].map(([place, people]) => [place, people.size]))
}
