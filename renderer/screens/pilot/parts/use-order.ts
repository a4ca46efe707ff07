import { useCallback, useState } from 'react'
import type { CommandInput, CommandName, CommandOutcome } from '../../../../shared/contract/contract.ts'
import type { Problem } from '../../../../shared/contract/problem.ts'
import { useCommand } from '../../../app/use-command.ts'

export interface Order<N extends CommandName> {
  /** `kept`: the station is away, and the command will be sent automatically. */
  readonly state: 'idle' | 'sending' | 'kept' | 'refused' | 'done'
  readonly problem: Problem | null
  /** The outcome, or null if the station refused. */
  readonly give: (input: CommandInput<N>) => Promise<CommandOutcome<N> | null>
}

/** One command of a form or dialog, with its state for display. */
export const useOrder = <N extends CommandName>(name: N): Order<N> => {
  const command = useCommand()
  const [state, setState] = useState<Order<N>['state']>('idle')
  const [problem, setProblem] = useState<Problem | null>(null)
  const give = useCallback(
    async (input: CommandInput<N>) => {
      setState('sending')
      setProblem(null)
      const reply = await command(name, input, undefined, { onKept: () => setState('kept') })
      if ('problem' in reply) {
        setProblem(reply.problem)
        setState('refused')
        return null
      }
      setState('done')
      return reply.outcome
    },
    [command, name],
  )
  return { state, problem, give }
}

/** No second command while the first one has no answer. */
export const isBusy = (state: Order<CommandName>['state']): boolean => state === 'sending' || state === 'kept'
