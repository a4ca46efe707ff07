import { useCallback } from 'react'
import type { CommandInput, CommandName, CommandOutcome } from '../../shared/contract/contract.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import { newCommandId } from './command-id.ts'
import { useStation } from './station.tsx'

export type OrderReply<N extends CommandName> =
  | { readonly outcome: CommandOutcome<N> }
  | { readonly problem: Problem }
  /** `away`: nothing was sent. `unanswered`: the order may have been executed. */
  | 'away'
  | 'unanswered'

export type OrderNow = <N extends CommandName>(name: N, input: CommandInput<N>, id?: string) => Promise<OrderReply<N>>

/** Gives a command that is executed now or not at all. Never rejects. */
export const useOrderNow = (): OrderNow => {
  const { connection } = useStation()
  return useCallback(
    <N extends CommandName>(name: N, input: CommandInput<N>, id = newCommandId()) =>
      connection.order({ id, name, input }) as Promise<OrderReply<N>>,
    [connection],
  )
}
