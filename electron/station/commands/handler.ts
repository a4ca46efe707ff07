import type { CommandName, CommandOutcome, ParsedInput, RefusalOf } from '../../../shared/contract/contract.ts'
import type { Role } from '../../../shared/contract/define.ts'
import type { Problem } from '../../../shared/contract/problem.ts'
import type { EventOf, StateOf, StreamKindName } from '../../../shared/domain/events.ts'
import type { OrganiserArea } from '../../../shared/domain/organisers/organiser.ts'
import type { CommandId, Instant } from '../../../shared/kernel/ids.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import type { States } from '../event-log/states.ts'
import type { Writing } from '../event-log/writing.ts'

/** A phone of the audience, without a name. */
export interface Device {
  readonly deviceId: string
  /** The voter: the phone itself, or the person whose badge code it has shown. Each voter has one vote. */
  readonly voter: string
  readonly place: 'room' | 'remote'
}

/** The author of a request: a browser's session, a script's token, or the operator of this machine. */
export interface Caller {
  readonly role: Role
  /** Stored with the events that the caller writes. The organiser's label of a session, never a person's name. */
  readonly label: string
  /** The door that the session may scan for. Null for all roles but doors. */
  readonly checkpoint: string | null
  /** Null for the operator, whose token cannot be revoked, and for phones of the audience. */
  readonly accessId: string | null
  /** The session began on this station's own machine and opens at no other station. Otherwise absent. */
  readonly opensHere?: true
  /** The station of an operator whose command was forwarded. Otherwise absent. */
  readonly operatorOf?: string
  /** The station that forwarded the command, if it is no pilot's. Otherwise absent. */
  readonly sentBy?: string
  /** What an organiser's invitation grants. Absent for other callers. */
  readonly mayRead?: readonly OrganiserArea[]
  /** The audience's phone. Absent for other callers. */
  readonly device?: Device
}

/** One command being decided, inside its transaction. */
export interface Call {
  readonly caller: Caller
  readonly commandId: CommandId
  /**
   * When the person gave the command, by this station's clock: now, or earlier if a page kept it while the station was
   * away.
   */
  readonly givenAt: Instant
  readonly writing: Writing
}

export type CommandHandler<Name extends CommandName> = LoggedHandler<Name> | PassingHandler<Name>

/** A transient command: nothing is written, and its id is not remembered. `pass` must never throw. */
export interface PassingHandler<Name extends CommandName> {
  readonly pass: (input: ParsedInput<Name>, caller: Caller) => CommandOutcome<Name>
}

/**
 * `run` decides and returns the outcome to store under the command's id: ids, never names. `present` turns a stored
 * outcome into what this caller may read, now and whenever the id is repeated. Made by `answering` or `storing`, which
 * know its type.
 */
export interface LoggedHandler<Name extends CommandName> {
  /**
   * Gathers facts from outside before the transaction, which must not wait. It must answer in time and may throw only
   * `Busy`.
   */
  readonly look?: (input: ParsedInput<Name>, commandId: CommandId, caller: Caller) => Promise<unknown>
  /**
   * Why this caller may not give the command, or null. Also called for a repetition, before its stored outcome is
   * presented. So rules that depend on the caller belong here and not in `run`.
   */
  readonly authorise?: (input: ParsedInput<Name>, caller: Caller, states: States) => RefusalOf<Name> | null
  /** `seen`: the result of `look`. */
  readonly run: (input: ParsedInput<Name>, call: Call, seen?: unknown) => Result<unknown, RefusalOf<Name>>
  /** Waits for the end of what the command began, before the outcome is presented. Must end in time and never throw. */
  readonly settle?: (stored: unknown) => Promise<void>
  readonly present: (stored: unknown, caller: Caller, states: States) => CommandOutcome<Name>
  readonly explain?: Explain<Name>
  /** Further fields of a refusal's problem, from the present state. */
  readonly tell?: (
    refusal: RefusalOf<Name>,
    input: ParsedInput<Name>,
    states: States,
  ) => Partial<Pick<Problem, 'version'>>
}

/**
 * A sentence for a refusal whose name does not say enough. It depends on the input alone, so a repeated id gets the
 * same one. It never quotes typed text.
 */
type Explain<Name extends CommandName> = (refusal: RefusalOf<Name>, input: ParsedInput<Name>) => string | undefined

export const answering = <Name extends CommandName, Stored>(
  run: (input: ParsedInput<Name>, call: Call, seen?: unknown) => Result<Stored, RefusalOf<Name>>,
  present: (stored: Stored, caller: Caller, states: States) => CommandOutcome<Name>,
): LoggedHandler<Name> => ({ run, present: (stored, caller, states) => present(stored as Stored, caller, states) })

/** A handler whose stored outcome is the outcome itself. */
export const storing = <Name extends CommandName>(
  run: (input: ParsedInput<Name>, call: Call) => Result<CommandOutcome<Name>, RefusalOf<Name>>,
  explain?: Explain<Name>,
): LoggedHandler<Name> => ({
  ...answering<Name, CommandOutcome<Name>>(run, (stored) => stored),
  ...(explain && { explain }),
})

/** The command begins something whose end is part of the answer. */
export const settling = <Name extends CommandName, Stored>(
  run: (input: ParsedInput<Name>, call: Call) => Result<Stored, RefusalOf<Name>>,
  settle: (stored: Stored) => Promise<void>,
  present: (stored: Stored, caller: Caller, states: States) => CommandOutcome<Name>,
): LoggedHandler<Name> => ({
  ...answering<Name, Stored>(run, present),
  settle: (stored) => settle(stored as Stored),
})

/** A `storing` handler whose rule needs a fact that no stream holds. */
export const looking = <Name extends CommandName, Seen>(
  look: (input: ParsedInput<Name>, commandId: CommandId, caller: Caller) => Promise<Seen>,
  run: (input: ParsedInput<Name>, call: Call, seen: Seen) => Result<CommandOutcome<Name>, RefusalOf<Name>>,
  explain?: Explain<Name>,
): LoggedHandler<Name> => ({
  look,
  run: (input, call, seen) => run(input, call, seen as Seen),
  present: (stored) => stored as CommandOutcome<Name>,
  ...(explain && { explain }),
})

export const passing = <Name extends CommandName>(
  pass: (input: ParsedInput<Name>, caller: Caller) => CommandOutcome<Name>,
): PassingHandler<Name> => ({ pass })

/** The outcome of a decision that returns no data. */
export const done = <Refusal>(decision: Result<unknown, Refusal>): Result<Record<string, never>, Refusal> =>
  decision.ok ? accept({}) : decision

/** Decides one stream by a rule, for a command that returns no data. */
export const change = <
  Kind extends StreamKindName,
  Decided extends EventOf<Kind> | readonly EventOf<Kind>[] | null,
  Refusal,
>(
  { writing }: Call,
  kind: Kind,
  id: string,
  rule: (state: StateOf<Kind>) => Result<Decided, Refusal>,
): Result<Record<string, never>, Refusal> => done(writing.decide(kind, id, rule))

/** The handlers of a feature. A command of the contract without a handler, or the reverse, does not compile. */
export type HandlersOf<Names extends CommandName> = { readonly [Name in Names]: CommandHandler<Name> }
export type CommandHandlers = HandlersOf<CommandName>
