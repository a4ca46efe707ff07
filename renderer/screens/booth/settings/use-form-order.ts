import { useState } from 'react'
import type { CommandInput, CommandName, CommandOutcome } from '../../../../shared/contract/contract.ts'
import { useOrderNow } from '../../../app/use-order-now.ts'
import { useBoothWords } from '../booth-words.ts'

export type FormState =
  | { readonly is: 'idle' | 'sending' }
  | { readonly is: 'done' | 'refused'; readonly words: string }

export type FormOrder = ReturnType<typeof useFormOrder>

/** A form's order and its result. */
export function useFormOrder() {
  const order = useOrderNow()
  const words = useBoothWords()
  const [state, setState] = useState<FormState>({ is: 'idle' })
  return {
    state,
    /** The outcome, or null if it was refused. */
    async give<N extends CommandName>(
      name: N,
      input: CommandInput<N>,
      /** Empty if the effect is visible. A function: of an outcome that may be a failure. */
      done?: string | ((outcome: CommandOutcome<N>) => FormState),
    ): Promise<CommandOutcome<N> | null> {
      setState({ is: 'sending' })
      const reply = await order(name, input)
      if (typeof reply === 'object' && 'outcome' in reply) {
        if (typeof done === 'function') setState(done(reply.outcome))
        else setState(done === undefined ? { is: 'idle' } : { is: 'done', words: done })
        return reply.outcome
      }
      setState({ is: 'refused', words: words(reply) })
      return null
    },
  }
}
