import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandInput, CommandName } from '../../../../shared/contract/contract.ts'
import { type CommandReply, useCommand } from '../../../app/use-command.ts'
import { useDesk } from '../desk-context.tsx'
import { useProblemWords } from '../problem-words.ts'

/**
 * One command of a dialog. While it is on its way the dialog waits; a refusal stays in the dialog, in words. When the
 * station is away the command is kept, the dialog closes, and the desk goes on.
 */
export const useAct = () => {
  const { t } = useTranslation('reception')
  const give = useCommand()
  const words = useProblemWords()
  const { close, say } = useDesk()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const act = async <N extends CommandName>(name: N, input: CommandInput<N>): Promise<CommandReply<N>> => {
    setBusy(true)
    setProblem(undefined)
    let isKept = false
    const reply = await give(name, input, undefined, {
      onKept: () => {
        isKept = true
        say(t('notice.keptCommand'))
        close()
      },
    })
    setBusy(false)
    if ('problem' in reply) {
      const why = words(reply.problem)
      if (isKept) say(why)
      else setProblem(why)
    }
    return reply
  }
  return { act, isBusy, problem, setProblem, words }
}
