import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import type { Random } from '../../support/random.ts'
import type { StationClient } from '../../support/station-client.ts'
import type { SyntheticPerson } from '../../support/synthetic-people.ts'
import { type Ledger, type SentCommand, send } from './ledger.ts'

/**
 * A desk that scans its own people one after the other, and takes some back. What was under way when the station died
 * is sent again first, under its id: whether it had been done or not, the answer has to be the one expected.
 */
export interface Scanner {
  /**
   * Until the connection is lost, `stop` says so between two commands, or the station answers that it cannot write.
   * @throws FalseVerdict on any other answer than the true one
   */
  work(client: StationClient, stop?: () => boolean): Promise<'lost' | 'stopped' | Unavailable>
  /** Sends again what nobody knows of. */
  settle(client: StationClient): Promise<void>
}

export function createScanner(people: readonly SyntheticPerson[], ledger: Ledger, random: Random): Scanner {
  const attendeeIds = new Map<string, string>()
  let underWay: { readonly command: SentCommand; readonly code: string; readonly expected: string } | undefined

  function next(): NonNullable<typeof underWay> {
    const { code } = random.pick(people)
    const attendeeId = attendeeIds.get(code)
    const isInside = attendeeId !== undefined && ledger.inside.get(attendeeId) === true
    const id = random.uuid()
    if (isInside && random.chance(0.6))
      return {
        code,
        command: { id, name: 'checkIn.undo', input: { attendeeId, reason: 'erreur de poste' } },
        expected: 'undone',
      }
    return {
      code,
      command: { id, name: 'checkIn.scan', input: { code } },
      expected: isInside ? 'already-admitted' : 'admitted',
    }
  }

  async function settle(client: StationClient): Promise<void> {
    if (!underWay) return
    const { command, code, expected } = underWay
    const reply = await send(client, command)
    if ('problem' in reply && reply.problem.status === 503) throw new Unavailable(reply.problem)
    const outcome =
      'outcome' in reply
        ? (reply.outcome as { verdict?: string; undone?: number; attendee?: { attendeeId?: string } })
        : {}
    const told = outcome.undone === 1 ? 'undone' : outcome.verdict
    if (told !== expected) throw new FalseVerdict(`${command.name}: ${expected} was due, not ${JSON.stringify(reply)}`)
    if (outcome.attendee?.attendeeId) attendeeIds.set(code, outcome.attendee.attendeeId)
    ledger.inside.set(attendeeIds.get(code) ?? '', expected !== 'undone')
    ledger.acknowledged.push({ command, reply })
    underWay = undefined
  }

  return {
    settle,
    async work(client, stop = () => false) {
      try {
        while (!stop()) {
          underWay ??= next()
          await settle(client)
        }
        return 'stopped'
      } catch (error) {
        if (error instanceof FalseVerdict) throw error
        return error instanceof Unavailable ? error : 'lost'
      }
    },
  }
}

export class FalseVerdict extends Error {}

/** The station said in time that it cannot keep anything: no verdict was given. */
export class Unavailable extends Error {
  /** `disk-full`, for instance. */
  readonly fault: string
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.type}`)
    this.fault = problemName(problem)
  }
}
