import { useCallback } from 'react'
import type { CommandInput, CommandName, CommandOutcome } from '../../shared/contract/contract.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import { newCommandId } from './command-id.ts'
import type { Waiting } from './outbox.ts'
import { useStation } from './station.tsx'
import type { FollowUp } from './store.ts'

/** Includes the command that follows, if one gesture is two commands. */
export interface GiveOptions extends Waiting {
  readonly next?: FollowUp
}

export type CommandReply<N extends CommandName> =
  | { readonly outcome: CommandOutcome<N> }
  | { readonly problem: Problem }

export type GiveCommand = <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  id?: string,
  options?: GiveOptions,
) => Promise<CommandReply<N>>

/** Gives commands to the station. The promise stays pending while the station is away, and never rejects. */
export const useCommand = (): GiveCommand => {
  const { connection } = useStation()
  return useCallback(
    <N extends CommandName>(name: N, input: CommandInput<N>, id = newCommandId(), options: GiveOptions = {}) => {
      const { next, ...waiting } = options
      const command = { id, name, input, at: Date.now(), ...(next && { next }) }
      return connection.give(command, waiting) as Promise<CommandReply<N>>
    },
    [connection],
  )
}
