import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandInput, CommandName } from '../../../../shared/contract/contract.ts'
import { type CommandReply, useCommand } from '../../../app/use-command.ts'
import { useDesk } from '../desk-context.tsx'
import { useProblemWords } from '../problem-words.ts'
import type { AdmissionAfter } from '../use-passages.ts'

/**
 * One command of a dialog. While it is on its way the dialog waits; a refusal stays in the dialog, in words. When the
 * station is away the command is kept, the dialog closes, and the desk goes on. `admission`: what the same gesture does
 * next, kept with it.
 */
export const useAct = () => {
  const { t } = useTranslation('reception')
  const give = useCommand()
  const words = useProblemWords()
  const { close, clearField, say, hush } = useDesk()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const leave = () => {
    clearField()
    close()
  }
  const act = async <N extends CommandName>(
    name: N,
    input: CommandInput<N>,
    admission?: AdmissionAfter,
  ): Promise<CommandReply<N>> => {
    setBusy(true)
    setProblem(undefined)
    let isKept = false
    let isAnswered = false
    const reply = await give(name, input, undefined, {
      onKept: () => {
        isKept = true
        admission?.kept()
        // What follows may be kept too, when this dialog is long gone.
        if (isAnswered) return
        // A passage that is kept says so by itself.
        if (admission) return leave()
        say(t('notice.keptCommand'))
        close()
      },
      ...(admission && { next: admission.next, onFollowed: admission.answered }),
    })
    isAnswered = true
    setBusy(false)
    hush(t('notice.keptCommand'))
    if ('problem' in reply) {
      if (!isKept) setProblem(words(reply.problem))
      else if (admission) admission.answered(reply)
      else say(words(reply.problem))
    } else if (admission) {
      admission.asked()
      if (!isKept) leave()
    }
    return reply
  }
  return { act, isBusy, problem, setProblem, words }
}
