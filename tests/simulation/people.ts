import type { CommandName } from '../../shared/contract/contract.ts'
import type { Role } from '../../shared/contract/define.ts'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { guests, markOf, printerOf } from './founding.ts'
import type { Node } from './node.ts'
import { readsOf } from './reads.ts'
import { Violation } from './violation.ts'
import type { World } from './world.ts'

interface Asked {
  readonly id: CommandId
  readonly name: CommandName
  readonly input: object
  /** Types of events that the command writes. */
  readonly needs: string | readonly string[]
  readonly byPilot?: boolean
}

export interface Passage {
  readonly attendeeId: string
  readonly checkpoint: string
  readonly date: string
}

export type Crowd = ReturnType<typeof createCrowd>

/** The people at the stations: their commands, the stations they ask, and the answers. */
export function createCrowd(world: World, dates: readonly string[]) {
  const random = world.random.fork('people')
  /** By command: the requested passage. */
  const wanted = new Map<string, Passage>()
  /** By command: where it was acknowledged. */
  const acknowledged = new Map<string, string>()
  /** By command: the last name that it writes. */
  const lastNames = new Map<string, string>()
  /** Entries that somebody knows, and those that somebody has merged. */
  const entries: string[] = [...guests]
  const everMerged = new Set<string>()
  const everErased = new Set<string>()
  const earlier: Asked[] = []

  function ask(): Asked {
    const id = random.uuid() as CommandId
    const guest = random.pick(guests)
    const day = random.int(1, 2)
    const place = { attendeeId: guest, checkpoint: 'entrance', day }
    const note = `${markOf(guest)} ${random.text(3)}`
    const job = random.pick([...world.printed.keys(), 'x x']).split(' ')[1] ?? ''
    const printer = printerOf(random.pick(['desk1', 'desk2']))
    switch (random.int(0, 20)) {
      case 0:
      case 1:
        return {
          id,
          name: 'checkIn.undo',
          input: { ...place, reason: note, voidBadges: note.endsWith('a') },
          needs: 'AdmissionsUndone',
        }
      case 2:
        return { id, name: 'conflicts.review', input: { ...place, note }, needs: 'ConflictReviewed' }
      case 3:
      case 4:
        lastNames.set(id, note)
        return {
          id,
          name: 'attendees.amend',
          input: { attendeeId: guest, changes: { lastName: note } },
          needs: 'AttendeeAmended',
        }
      case 5:
        return random.chance(0.3)
          ? erases(id, guest)
          : random.chance(0.75)
            ? {
                id,
                name: 'attendees.substitute',
                input: { attendeeId: guest, lastName: 'Bo', firstName: 'Bo' },
                needs: 'AttendeeSubstituted',
              }
            : {
                id,
                name: 'attendees.register',
                input: { lastName: 'Bo', firstName: 'Bo' },
                needs: 'AttendeeRegistered',
              }
      case 16:
      case 17:
        return merges(id)
      case 18:
        return settles(id, guest, dates[day - 1] ?? '', note)
      case 10:
        return random.chance(0.5)
          ? { id, name: 'event.rehearse', input: { on: random.chance(0.3) }, needs: 'RehearsalSwitched', byPilot: true }
          : { id, name: 'printJobs.cancel', input: { printJobId: job }, needs: 'PrintJobCancelled' }
      case 6:
        return {
          id,
          name: 'rooms.add',
          input: { name: `Salle ${random.int(1, 4)}` },
          needs: 'RoomAdded',
          byPilot: true,
        }
      case 7: {
        const input = { attendeeId: guest, reason: note, ...(random.chance(0.5) && { printerId: printer }) }
        return { id, name: 'badges.print', input, needs: 'PrintJobRequested' }
      }
      case 8:
        return { id, name: 'printJobs.retry', input: { printJobId: job }, needs: 'PrintJobRetried' }
      case 19:
        if (random.chance(0.4))
          return { id, name: 'printers.takeOver', input: { printerId: printer }, needs: 'PrinterTakenOver' }
        return {
          id,
          name: 'printJobs.move',
          needs: 'PrintJobMoved',
          input: { printJobIds: [job], to: printer },
        }
      case 9:
        return {
          id,
          name: 'printJobs.confirm',
          input: { printJobId: job, cameOut: random.chance(0.5) },
          needs: 'PrintJobConfirmed',
        }
      default:
        wanted.set(id, { attendeeId: guest, checkpoint: 'entrance', date: dates[day - 1] ?? '' })
        return { id, name: 'checkIn.admit', input: place, needs: 'AttendeeAdmitted' }
    }
  }

  function erases(id: CommandId, guest: string): Asked {
    everErased.add(guest)
    const input = { attendeeIds: [guest] }
    return { id, name: 'attendees.erase', input, needs: 'AttendeeErased', byPilot: true }
  }

  function merges(id: CommandId): Asked {
    const [attendeeId, into] = [random.pick(entries), random.pick(entries)]
    if (random.chance(0.3))
      return {
        id,
        name: 'attendees.unmerge',
        input: { attendeeId, note: markOf(attendeeId) },
        needs: 'AttendeeUnmerged',
      }
    const note = `${markOf(attendeeId)} ${markOf(into)}`
    for (const one of [attendeeId, into]) everMerged.add(one)
    return { id, name: 'attendees.merge', input: { attendeeId, into, note }, needs: 'AttendeeMerged' }
  }

  function settles(id: CommandId, guest: string, date: string, note: string): Asked {
    const name = 'disagreements.settle'
    if (random.chance(0.4)) {
      const input = { disagreementId: `undo.${guest}.entrance.${date}`, note }
      return { id, name, input, needs: 'UndoingsReviewed' }
    }
    if (random.chance(0.3))
      return { id, name, input: { disagreementId: `substitute.${guest}`, note }, needs: 'SubstitutionsReviewed' }
    const take = random.chance(0.5) ? random.pick([...lastNames.keys(), 'none']) : undefined
    lastNames.set(id, lastNames.get(take ?? '') ?? '')
    const input = { disagreementId: `amend.${guest}.lastName`, note, ...(take && { take }) }
    return { id, name, input, needs: ['AmendmentsSettled', 'AttendeeAmended'] }
  }

  /** A pilot may give every command, a desk those of desks. A booth and a moderator have no desk. */
  function mayAsk(node: Node, { needs, byPilot }: Asked): boolean {
    const { run, role, lacks, stationId } = node
    if (!run || [needs].flat().includes(lacks ?? '')) return false
    const { pairing, revoked } = run.log.streams.state('station', stationId)
    if (!pairing || revoked) return false
    return role === 'pilot' || (role === 'reception' && !byPilot)
  }

  function give(node: Node, asked: Asked): void {
    const { run } = node
    if (!run) return
    const { id, name, input } = asked
    // A printer is taken over by a pilot, at the desk that is to print on it.
    const role: Role = node.role === 'pilot' || name === 'printers.takeOver' ? 'pilot' : 'reception'
    // One session for all: a page that repeats a command may have moved to another station meanwhile.
    const caller = { role, label: node.name, checkpoint: null, accessId: 'everybody' }
    if (name === 'printJobs.retry' || name === 'printJobs.move') {
      const { printJobId, printJobIds = [] } = input as { printJobId?: string; printJobIds?: readonly string[] }
      for (const job of [printJobId ?? '', ...printJobIds]) world.retries.set(job, (world.retries.get(job) ?? 0) + 1)
    }
    world.trace(`${node.name} ${name} ${id.slice(0, 4)} ${JSON.stringify(input).slice(0, 60)}`)
    run.dispatch(name, input, id, caller).then((answer) => {
      if (run.isDead) return
      const said = JSON.stringify('outcome' in answer ? answer.outcome : answer.problem.type)
      world.trace(`${node.name} answers ${id.slice(0, 4)} ${said.slice(0, 60)}`)
      if ('outcome' in answer) told(node, asked, answer.outcome)
    }, world.fail)
  }

  function told(node: Node, { id, name }: Asked, outcome: unknown): void {
    const held = readsOf(node.db).ofCommand.get(id)
    if (!held && !readsOf(node.db).eventless.get(id))
      world.fail(new Violation('no command is answered before COMMIT', `${node.name} ${name} ${id}`))
    if (held) acknowledged.set(id, node.name)
    for (const [origin, seq] of node.durable)
      if (origin.startsWith(`${node.stationId}.`)) node.promised.set(origin, seq)
    if (name === 'attendees.register') entries.push((outcome as { attendeeId: string }).attendeeId)
    if (name !== 'checkIn.admit') return
    const { verdict, admissionIds = [] } = outcome as { verdict: string; admissionIds?: readonly string[] }
    const mine = wanted.get(id)
    for (const other of verdict === 'already-admitted' ? admissionIds : []) {
      const one = wanted.get(other)
      const arePerhapsOne = one && mine && everMerged.has(one.attendeeId) && everMerged.has(mine.attendeeId)
      if (one && mine && (one.date !== mine.date || (one.attendeeId !== mine.attendeeId && !arePerhapsOne)))
        world.fail(new Violation('an admission belongs to one person and one day', `${node.name} ${id} ${other}`))
    }
  }

  return {
    wanted,
    acknowledged,
    lastNames,
    everMerged,
    /** People whose erasure was requested, whatever became of it. */
    everErased,
    asks(): void {
      const again = earlier.length > 0 && random.chance(0.08)
      const asked = again ? random.pick(earlier) : ask()
      const places = world.nodes.filter((node) => mayAsk(node, asked))
      if (places.length === 0) return
      if (!again) earlier.push(asked)
      give(random.pick(places), asked)
    },
  }
}
