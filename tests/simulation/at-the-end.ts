import { kindOf, rowText, stateIn } from '../../electron/station/event-log/stream-store.ts'
import { isReviewed } from '../../shared/domain/check-in/admission.ts'
import { streamKinds } from '../../shared/domain/events.ts'
import type { Lane } from '../../shared/domain/lanes.ts'
import { decisionsStand } from './decisions.ts'
import type { Disagreements } from './disagreements.ts'
import { markOf } from './founding.ts'
import { differing, isWhole } from './invariants.ts'
import type { Node } from './node.ts'
import type { Crowd } from './people.ts'
import { holdsReadableParts } from './readable-parts.ts'
import { roomsAreDriven } from './room-air.ts'
import { mayRead } from './stations.ts'
import { type Verdicts, verdictsOn } from './verdicts.ts'
import { Violation } from './violation.ts'
import type { World } from './world.ts'

/** Runs when all faults are healed and everything is quiet: every acknowledged fact must be at every station. */
export function checkEnd(world: World, people: Crowd): void {
  const { isLetIn } = verdictsOn(world, people)
  const linked = world.nodes.filter(({ stationId }) => isLetIn(stationId) && isKnown(world, stationId))
  world.forgiveWhatIsOut(linked)
  const verdicts = verdictsOn(world, people)
  const counted = [...world.facts.all()].filter(verdicts.counts)
  // A pilot whose disk was set back may have lost an erasure, after passing on what remained of the person.
  const halfErased = new Set([...people.everErased].filter((id) => !verdicts.erased.has(id)))
  const missing = differing(world, linked)
  if (missing) throw new Violation('linked stations become equal in time', missing)
  for (const node of linked) {
    isWhole(node)
    holdsReadableParts(node)
    holdsItsLanesAlone(node)
    showsWhatCounts(world, node, verdicts)
    decisionsStand(node, world.turncoat.role)
    keepsNothingOfErased(node, verdicts, people.everMerged)
    roomsAreDriven(node, counted, verdicts.isPutOut)
    if (!mayRead[node.role].includes('people')) continue
    flagsConflicts(node, verdicts)
    tellsDisagreements(node, verdicts.disagreements, halfErased)
  }
  nothingIsLost(world, linked, people, verdicts)
  showTheSame(linked, halfErased, world.turncoat.station)
}

function holdsItsLanesAlone({ name, role, durable }: Node): void {
  for (const origin of durable.keys())
    if (!mayRead[role].includes(origin.split('.')[2] as Lane))
      throw new Violation('a role receives only its lanes', `${name} ${origin}`)
}

/** By stream: the state as text, and the events in it. */
function shownBy({ run }: Node): Map<string, { text: string; events: Set<string> }> {
  if (!run) throw new Error('a station is down at the end')
  const { db, origins, derived } = run.log
  derived.flush()
  const rows = db
    .prepare<[], { name: string; state: string; refs: string }>(
      'SELECT name, state, refs FROM small_streams UNION ALL SELECT name, state, refs FROM wide_streams ORDER BY name',
    )
    .all()
  return new Map(
    rows.map(({ name, state, refs }) => {
      const kind = kindOf(name)?.[0] ?? 'event'
      const events = refs.split(' ').map((ref) => {
        const [origin = 0, seq = 0] = ref.split('.').map(Number)
        return `${origins.nameOf(origin)} ${seq}`
      })
      return [name, { text: rowText(kind, stateIn(kind, state)), events: new Set(events) }]
    }),
  )
}

function showsWhatCounts(world: World, node: Node, verdicts: Verdicts): void {
  const shown = shownBy(node)
  for (const fact of world.facts.all()) {
    if ((node.durable.get(fact.origin) ?? 0) < fact.seq) continue
    const isShown = shown.get(fact.stream)?.events.has(`${fact.origin} ${fact.seq}`) ?? false
    const counts = verdicts.counts(fact)
    if (isShown && !counts)
      throw new Violation(
        'events that do not count are shown nowhere',
        `${node.name} ${fact.origin} ${fact.seq} ${fact.type}`,
      )
    if (!isShown && counts)
      throw new Violation('events that count are shown', `${node.name} ${fact.origin} ${fact.seq} ${fact.type}`)
  }
}

/**
 * Events about an entry that was merged for a while stay with that entry, which may be a separate person again. So for
 * entries that were ever merged only their own streams are compared.
 */
/**
 * A pilot whose disk was set back may have lost a pairing, together with all stations that had received it except the
 * paired one. That station needs a new code.
 */
function isKnown({ nodes, facts }: World, station: string): boolean {
  const pairings = [...facts.all()].filter(
    ({ type, stream }) => type === 'StationPaired' && stream === `station/${station}`,
  )
  return nodes.some(
    ({ role, durable }) => role === 'pilot' && pairings.some(({ origin, seq }) => (durable.get(origin) ?? 0) >= seq),
  )
}

function keepsNothingOfErased({ name, run }: Node, { erased }: Verdicts, everMerged: ReadonlySet<string>): void {
  for (const guest of erased)
    for (const [table, column] of [
      [
        `(SELECT part FROM parts JOIN events USING (place)
         WHERE ${everMerged.has(guest) ? `instr(stream || '/', '/${guest}/')` : 'TRUE'})`,
        'part',
      ],
      ['small_streams', 'state'],
      ['wide_streams', 'state'],
      ['events', 'payload'],
      ['events', 'outcome'],
    ] as const) {
      const found = run?.log.db
        .prepare(`SELECT ${column} AS text FROM ${table} WHERE instr(${column}, ?)`)
        .get(markOf(guest))
      if (found)
        throw new Violation(
          'nothing of an erased person remains',
          `${name} ${column} ${JSON.stringify(found).slice(0, 90)}`,
        )
    }
}

function flagsConflicts({ name, run }: Node, { conflicts }: Verdicts): void {
  const flagged = new Map([...(run?.attendance.conflicts() ?? [])].map(([id, state]) => [id, isReviewed(state)]))
  for (const [id, reviewed] of conflicts)
    if (flagged.get(id) !== reviewed)
      throw new Violation(
        'a person who is in twice is flagged until the entry is reviewed',
        `${name} ${id} ${reviewed}`,
      )
  for (const id of flagged.keys())
    if (!conflicts.has(id)) throw new Violation('a person who is in once is not flagged', `${name} ${id}`)
}

/** Every station lists the same disagreements, and agrees on which entries are one person. */
function tellsDisagreements({ name, run }: Node, expected: Disagreements, halfErased: ReadonlySet<string>): void {
  if (!run) return
  const isWhole = (id: string) => !halfErased.has(id)
  const amended = [...run.amendedApart.all()].map(([id]) => id).filter(isWhole)
  const told = expected.amended.filter(isWhole)
  if (amended.sort().join() !== told.join())
    throw new Violation('two amendments of one field are listed', `${name} ${amended} instead of ${told}`)
  const undone = [...run.attendance.undoings()].map(([id]) => id).sort()
  if (undone.join() !== expected.undone.join())
    throw new Violation('an entry against an undo is listed', `${name} ${undone} instead of ${expected.undone}`)
  const replaced = [...run.replaced.all()].map(([id]) => id).sort()
  if (replaced.join() !== expected.replaced.join())
    throw new Violation(
      'several people on one ticket are listed',
      `${name} ${replaced} instead of ${expected.replaced}`,
    )
  for (const [id, shown] of expected.shownFor)
    if (run.mergedPeople.shownFor(id) !== shown)
      throw new Violation(
        'merged entries are one person',
        `${name} ${id} is ${run.mergedPeople.shownFor(id)} instead of ${shown}`,
      )
  for (const [place, count] of expected.inside) {
    const [checkpoint = '', date = ''] = place.split('/')
    if (run.attendance.inside(checkpoint, date) !== count)
      throw new Violation(
        'each person counts once',
        `${name} ${place}: ${run.attendance.inside(checkpoint, date)} instead of ${count}`,
      )
  }
}

function nothingIsLost(world: World, linked: readonly Node[], people: Crowd, verdicts: Verdicts): void {
  for (const fact of world.facts.all()) {
    if (fact.commandId === null || !people.acknowledged.has(fact.commandId)) continue
    if (!verdicts.isLetIn(fact.station)) continue
    for (const node of linked)
      if (mayRead[node.role].includes(fact.lane as Lane) && (node.durable.get(fact.origin) ?? 0) < fact.seq)
        throw new Violation('no acknowledged event is lost', `${node.name} ${fact.origin} ${fact.seq} ${fact.type}`)
  }
}

/** Stations that read the same lanes show exactly the same. */
function showTheSame(linked: readonly Node[], halfErased: ReadonlySet<string>, turncoat: string | null): void {
  const shown = linked.map((node) => [node, shownBy(node)] as const)
  for (const lane of ['people', 'show', 'audience', 'system'] as const) {
    const readers = shown.filter(([{ role }]) => mayRead[role].includes(lane))
    for (const [node, streams] of readers) {
      // In other lanes each role holds other parts, and so shows other words.
      const first = readers.find(([{ role }]) => lane === 'people' || lane === 'system' || role === node.role)
      for (const name of new Set([...(first?.[1].keys() ?? []), ...streams.keys()])) {
        if (halfErased.has(name.split('/')[1] ?? '')) continue
        const [one, other] = [first?.[1].get(name), streams.get(name)]
        // Words of the audience may arrive later than their event or never, and a turncoat sends its own to some
        // stations only. The events that count are the same everywhere.
        const events = [...(one?.events ?? [])].sort().join()
        const isWordless = lane === 'audience' || (turncoat !== null && events.includes(`${turncoat}.`))
        const isSame = isWordless ? events === [...(other?.events ?? [])].sort().join() : one?.text === other?.text
        if (streamKinds[kindOf(name)?.[0] ?? 'event'].lane === lane && !isSame)
          throw new Violation(
            'all stations show the same',
            `${first?.[0].name} and ${node.name} ${name}\n${one?.text}\n${other?.text}`,
          )
      }
    }
  }
}
