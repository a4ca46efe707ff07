import { type Problem, problemName } from '../../../shared/contract/problem.ts'
import type { Random } from '../../support/random.ts'
import type { StationClient } from '../../support/station-client.ts'
import type { SyntheticPerson } from '../../support/synthetic-people.ts'
import { type Ledger, type SentCommand, send } from './ledger.ts'

/**
 * A desk that scans its own people one after the other, and undoes some scans. Commands without an answer when the
 * station died are repeated first, under their ids. The answer must be the expected one, whether or not the command had
 * been run.
 */
export interface Scanner {
  /**
   * Works until the connection is lost, until `stop` returns true between two commands, or until the station answers
   * that it cannot write.
   * @throws FalseVerdict on any wrong answer
   */
  work(client: StationClient, stop?: () => boolean): Promise<'lost' | 'stopped' | Unavailable>
  /** Repeats commands whose result is not known. */
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
    if (told !== expected) throw new FalseVerdict(`${command.name}: expected ${expected}, got ${JSON.stringify(reply)}`)
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

/** The station answered in time that it cannot write, and gave no verdict. */
export class Unavailable extends Error {
  /** For example `disk-full`. */
  readonly fault: string
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.type}`)
    this.fault = problemName(problem)
  }
}
