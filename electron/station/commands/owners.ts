import { type CommandName, commands } from '../../../shared/contract/contract.ts'
import type { CommandOwner } from '../../../shared/contract/define.ts'

/** How the owner of a command's subject is found. */
export interface OwnerRule {
  /** The station that must run the command. Null if any station may. */
  readonly of: (name: CommandName, input: unknown) => string | null
  /**
   * Whether this station owns the subject of a forwarded command. If absent, it does when `of` returns this station.
   */
  readonly isHere?: (name: CommandName, input: unknown) => boolean
}

/** Commands of the contract that one kind of owner runs. */
export type CommandsOf<Owner extends CommandOwner> = {
  [Name in CommandName]: (typeof commands)[Name]['owner'] & {} extends Owner ? Name : never
}[CommandName] &
  OwnedCommand
type OwnedCommand = {
  [Name in CommandName]: [(typeof commands)[Name]['owner'] & {}] extends [never] ? never : Name
}[CommandName]

/** The owner of each command, as the contract defines it. `self`: this station. */
export function createOwners(rules: Readonly<Record<CommandOwner, OwnerRule>>, self: string) {
  const ruleOf = (name: CommandName): OwnerRule | undefined => {
    const { owner } = commands[name]
    return owner && rules[owner]
  }
  return {
    /** The other station that must run the command. Null if this station may run it. */
    ownerOf(name: CommandName, input: unknown): string | null {
      const owner = ruleOf(name)?.of(name, input) ?? null
      return owner === self ? null : owner
    },
    /** Whether another station may forward the command to this one now. */
    isOwner(name: CommandName, input: unknown): boolean {
      const rule = ruleOf(name)
      if (!rule) return false
      return rule.isHere ? rule.isHere(name, input) : rule.of(name, input) === self
    },
  }
}
