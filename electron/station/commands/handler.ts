import type { CommandName, CommandOutcome, ParsedInput, RefusalOf } from '../../../shared/contract/contract.ts'
import type { Role } from '../../../shared/contract/define.ts'
import type { Problem } from '../../../shared/contract/problem.ts'
import type { OrganiserArea } from '../../../shared/domain/organisers/organiser.ts'
import type { CommandId, Instant } from '../../../shared/kernel/ids.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import type { States } from '../event-log/states.ts'
import type { Writing } from '../event-log/writing.ts'

/** A phone of the audience. No name is behind it. */
export interface Device {
  readonly deviceId: string
  /** Whose vote it is: the phone's own, or its person's where it has shown a badge's code. One vote for each. */
  readonly voter: string
  readonly place: 'room' | 'remote'
}

/** Who asks: a browser's session, a script's token, or the operator of this machine. */
export interface Caller {
  readonly role: Role
  /** Kept with what it writes; the organiser's word for a session, never a person's name. */
  readonly label: string
  /** The session's door it may scan for; null for everybody but doors. */
  readonly checkpoint: string | null
  /** Null for the operator, whose token cannot be revoked, and for phones of the audience. */
  readonly accessId: string | null
  /** The session was begun on this station's own machine, and opens at no other station; absent for everybody else. */
  readonly opensHere?: true
  /** The station of an operator whose command was forwarded; absent for everybody else. */
  readonly operatorOf?: string
  /** What an organiser's invitation grants; absent for everybody else. */
  readonly mayRead?: readonly OrganiserArea[]
  /** The audience's phone that asks; absent for everybody else. */
  readonly device?: Device
}

/** One command being decided, inside its transaction. */
export interface Call {
  readonly caller: Caller
  readonly commandId: CommandId
  /** When the person gave it, by this station's clock: now, or earlier where a page has kept it while we were away. */
  readonly givenAt: Instant
  readonly writing: Writing
}

export type CommandHandler<Name extends CommandName> = LoggedHandler<Name> | PassingHandler<Name>

/** What is of this moment alone: nothing is written, and the same id is not remembered. Must never throw. */
export interface PassingHandler<Name extends CommandName> {
  readonly pass: (input: ParsedInput<Name>, caller: Caller) => CommandOutcome<Name>
}

/**
 * `run` decides and gives what is stored under the command's id: ids, never names. `present` makes of it what this
 * caller may read, now and whenever the same id comes again. Made by `answering` or `storing`, which know its type.
 */
export interface LoggedHandler<Name extends CommandName> {
  /** Looks at the world outside before the transaction, in which nothing waits. Must answer in time, and throw only `Busy`. */
  readonly look?: (input: ParsedInput<Name>, commandId: CommandId, caller: Caller) => Promise<unknown>
  /**
   * Why this caller may not give the command, or null. Asked of each repetition as well, before its stored outcome is
   * presented: a rule that depends on the caller belongs here and not in `run`.
   */
  readonly authorise?: (input: ParsedInput<Name>, caller: Caller, states: States) => RefusalOf<Name> | null
  /** `seen`: what `look` gave. */
  readonly run: (input: ParsedInput<Name>, call: Call, seen?: unknown) => Result<unknown, RefusalOf<Name>>
  /** What was begun has ended: waited for before it is presented. Must end in time, and never throw. */
  readonly settle?: (stored: unknown) => Promise<void>
  readonly present: (stored: unknown, caller: Caller, states: States) => CommandOutcome<Name>
  readonly explain?: Explain<Name>
  /** What the problem of a refusal tells beside its words, as things are now. */
  readonly tell?: (
    refusal: RefusalOf<Name>,
    input: ParsedInput<Name>,
    states: States,
  ) => Partial<Pick<Problem, 'version'>>
}

/**
 * What a refusal's problem says in words, where its name does not say enough. Of the input alone, which is the same
 * whenever the same id comes again; never what somebody typed.
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

/** Something is begun by what this has written, and its end is part of the answer. */
export const settling = <Name extends CommandName, Stored>(
  run: (input: ParsedInput<Name>, call: Call) => Result<Stored, RefusalOf<Name>>,
  settle: (stored: Stored) => Promise<void>,
  present: (stored: Stored, caller: Caller, states: States) => CommandOutcome<Name>,
): LoggedHandler<Name> => ({
  ...answering<Name, Stored>(run, present),
  settle: (stored) => settle(stored as Stored),
})

/** A `storing` handler whose rule asks for a fact that no stream holds. */
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

/** A decision of which nothing more is told than that it was made. */
export const done = <Refusal>(decision: Result<unknown, Refusal>): Result<Record<string, never>, Refusal> =>
  decision.ok ? accept({}) : decision

/** What a feature gives. A command of the contract without a handler, or the reverse, does not compile. */
export type HandlersOf<Names extends CommandName> = { readonly [Name in Names]: CommandHandler<Name> }
export type CommandHandlers = HandlersOf<CommandName>
