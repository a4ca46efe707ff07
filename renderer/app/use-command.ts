import { useCallback } from 'react'
import type { CommandInput, CommandName, CommandOutcome } from '../../shared/contract/contract.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import { newCommandId } from './command-id.ts'
import { useStation } from './station.tsx'

export interface GiveOptions {
  /** The station has not answered in 1.5 s or is away: the command is kept and will be sent. */
  readonly onKept?: () => void
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
    <N extends CommandName>(name: N, input: CommandInput<N>, id = newCommandId(), options: GiveOptions = {}) =>
      connection.give({ id, name, input, at: Date.now() }, options.onKept) as Promise<CommandReply<N>>,
    [connection],
  )
}
