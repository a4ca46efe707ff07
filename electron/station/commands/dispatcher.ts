import { type CommandName, commands, isCommandName } from '../../../shared/contract/contract.ts'
import { type Problem, problemOf } from '../../../shared/contract/problem.ts'
import { forwardedActor } from '../../../shared/domain/stations/forwarded-actor.ts'
import type { CommandId, Instant } from '../../../shared/kernel/ids.ts'
import type { Result } from '../../../shared/kernel/result.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { States } from '../event-log/states.ts'
import { answersHere } from './answers-here.ts'
import { commandHash } from './command-hash.ts'
import type { Call, Caller, CommandHandlers } from './handler.ts'
import {
  forbidden,
  forWords,
  invalid,
  notForwardable,
  ownerUnreachable,
  problemOfError,
  refusedBy,
  stationRevoked,
} from './problems.ts'

export type CommandAnswer = { readonly outcome: unknown } | { readonly problem: Problem }
export type Dispatcher = ReturnType<typeof createDispatcher>

/** The outcome stored under a command's id. */
type StoredOutcome = { readonly ok: unknown } | { readonly refused: string }

/** A handler as the dispatcher calls it. `CommandHandlers` checks its types. */
interface AnyHandler {
  readonly pass?: (input: unknown, caller: Caller) => unknown
  readonly look?: (input: unknown, id: CommandId, caller: Caller) => Promise<unknown>
  readonly authorise?: (input: unknown, caller: Caller, states: States) => string | null
  readonly run: (input: unknown, call: Call, seen: unknown) => Result<unknown, string>
  readonly settle?: (stored: unknown) => Promise<void>
  readonly present: (stored: unknown, caller: Caller, states: States) => unknown
  readonly explain?: (refusal: string, input: unknown) => string | undefined
  readonly tell?: (refusal: string, input: unknown, states: States) => Partial<Problem>
}

/** The position of this station among the others. */
export interface AmongStations {
  /** Whether the station has been put out of the event. */
  isRevoked(): boolean
  /** The other station that must run the command. Null if this station may run it. */
  ownerOf(name: CommandName, input: unknown): string | null
  /** Whether this station now owns the subject of a forwarded command. */
  isOwner(name: CommandName, input: unknown): boolean
  /** Resolves when this station holds what the forwarding station knew, or when that will not arrive. */
  arrived(name: CommandName, input: unknown): Promise<void>
  forward(
    command: { readonly to: string; readonly name: string; readonly input: unknown; readonly id: CommandId },
    caller: Caller,
  ): Promise<CommandAnswer>
}

/** A command older than this, in ms, indicates a wrong clock rather than a page that waited. It counts as given now. */
const mostAgoMs = 24 * 3_600_000

/**
 * The only entry for all transports. It parses the command, checks the role, decides once per id, and always answers
 * the same id the same way. `agoMs`: how long ago a person gave the command, if a page kept it. It is a duration
 * because clocks differ, and not part of the body because a repeated command is older and still the same.
 * `isForwarded`: another station forwarded the command to its owner. `onError`: receives bugs' errors for the program's
 * log.
 */
export function createDispatcher(
  log: EventLog,
  handlers: Partial<CommandHandlers>,
  place: AmongStations,
  onError: (error: unknown) => void,
) {
  return async function dispatch(
    name: string,
    input: unknown,
    id: CommandId,
    caller: Caller,
    agoMs = 0,
    isForwarded = false,
  ): Promise<CommandAnswer> {
    if (!isCommandName(name)) return { problem: problemOf('unknown-command', 404) }
    // This station's events no longer count, so it must not confirm a command.
    if (place.isRevoked()) return { problem: stationRevoked }
    const { roles, input: schema } = commands[name]
    if (isForwarded && commands[name].owner === undefined) return { problem: notForwardable }
    if (!roles.some((role) => role === caller.role)) return { problem: forbidden(roles) }
    const parsed = schema.safeParse(input, forWords)
    if (!parsed.success) return { problem: invalid(parsed.error) }
    if (isForwarded) {
      await place.arrived(name, parsed.data)
      // Prevents a loop between two stations that each consider the other the owner. An answer that was already given
      // stands.
      if (!place.isOwner(name, parsed.data) && !knownCommand(name, id, caller)) return { problem: ownerUnreachable }
    }
    const elsewhere = isForwarded ? null : place.ownerOf(name, parsed.data)
    // This station's own answer is compared by its own key, also when the command has another owner since.
    const owner = elsewhere !== null && isAnsweredByUs(id) ? null : elsewhere
    const handler = handlers[name]
    if (!handler) return { problem: problemOf('not-here', 403) }
    const { pass } = handler as unknown as AnyHandler
    if (owner !== null) {
      // A transient command also takes effect at the station that received it.
      pass?.(parsed.data, caller)
      return await place.forward({ to: owner, name, input, id }, caller)
    }
    if (pass) return { outcome: pass(parsed.data, caller) }
    try {
      return await decideOnce(name, parsed.data, id, caller, agoMs <= mostAgoMs ? agoMs : 0)
    } catch (error) {
      return { problem: problemOfError(error, onError) }
    }
  }

  /**
   * The earlier answer to this command, or undefined. A station that is not a pilot's answers only its own callers. Of
   * its answers, other stations use only those of commands that travel.
   */
  function knownCommand(name: CommandName, id: CommandId, caller: Caller) {
    if (!log.knownCommands.mayHold(id)) return undefined
    const worksAt = caller.accessId === null ? caller.operatorOf : log.streams.state('access', caller.accessId).station
    const home = commands[name].owner === undefined ? undefined : worksAt
    return log.table.ofCommand.get(id, answersHere(log, home)) ?? log.table.eventless.get(id)
  }

  function isAnsweredByUs(id: CommandId): boolean {
    const isOurs = (origin: number) => log.origins.partsOf(origin)?.station === log.identity.stationId
    return log.knownCommands.mayHold(id) && log.table.ofCommand.get(id, isOurs) !== undefined
  }

  async function decideOnce(
    name: CommandName,
    input: unknown,
    id: CommandId,
    caller: Caller,
    agoMs: number,
  ): Promise<CommandAnswer> {
    const handler = handlers[name] as unknown as AnyHandler
    const hash = commandHash(log, name, input, caller)
    // `look` may have effects, such as printing, and is not repeated for an answered command.
    const seen = handler.look && !knownCommand(name, id, caller) ? await handler.look(input, id, caller) : undefined
    let states: States = log.streams
    const stored = await log.submit<StoredOutcome | 'used-differently'>({
      actor: caller.sentBy === undefined ? caller.label : forwardedActor(caller.label, caller.sentBy),
      isPhones: caller.device !== undefined,
      command: { id, hash },
      run(writing) {
        states = writing
        const known = knownCommand(name, id, caller)
        // Also checked for a repeated command: the caller's rights may have been reduced since.
        const denied = handler.authorise?.(input, caller, writing) ?? null
        if (known) {
          const same = Buffer.compare(known.command_hash, hash) === 0
          if (!same) return { answer: 'used-differently', outcome: null }
          const answer = denied === null ? (JSON.parse(known.outcome) as StoredOutcome) : { refused: denied }
          return { answer, outcome: null }
        }
        const givenAt = (writing.now - agoMs) as Instant
        const result =
          denied === null
            ? handler.run(input, { caller, commandId: id, givenAt, writing }, seen)
            : { ok: false as const, refusal: denied }
        const answer: StoredOutcome = result.ok ? { ok: result.value } : { refused: result.refusal }
        return { answer, outcome: JSON.stringify(answer) }
      },
    })
    if (stored === 'used-differently') return { problem: problemOf('command-id-reused', 409) }
    if ('ok' in stored) {
      await handler.settle?.(stored.ok)
      return { outcome: handler.present(stored.ok, caller, states) }
    }
    const status = (commands[name].refusals as Readonly<Record<string, number>>)[stored.refused] ?? 409
    const problem = refusedBy(stored.refused, status, handler.explain?.(stored.refused, input))
    return { problem: { ...problem, ...handler.tell?.(stored.refused, input, states) } }
  }
}
