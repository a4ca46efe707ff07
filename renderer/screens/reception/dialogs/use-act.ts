import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandInput, CommandName } from '../../../../shared/contract/contract.ts'
import { type CommandReply, useCommand } from '../../../app/use-command.ts'
import { useDesk } from '../desk-context.tsx'
import { useProblemWords } from '../problem-words.ts'
import type { AdmissionAfter } from '../use-passages.ts'

/**
 * One command of a dialog. The dialog waits for its answer, and shows a refusal in words. If the station is away, the
 * command is kept, the dialog closes, and the desk goes on. `admission`: the admission that follows, kept with the
 * command.
 */
export const useAct = () => {
  const { t } = useTranslation('reception')
  const give = useCommand()
  const words = useProblemWords()
  const desk = useDesk()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  // Once its command is kept, the dialog is closed. What is open or typed when the answer comes concerns another
  // person.
  const isKept = useRef(false)
  const close = () => {
    if (!isKept.current) desk.close()
  }
  const leave = () => {
    if (!isKept.current) desk.clearField()
    close()
  }
  const act = async <N extends CommandName>(
    name: N,
    input: CommandInput<N>,
    admission?: AdmissionAfter,
  ): Promise<CommandReply<N>> => {
    setBusy(true)
    setProblem(undefined)
    let isAnswered = false
    const reply = await give(name, input, undefined, {
      onKept: () => {
        admission?.kept()
        // The follow-up may be kept too, long after this dialog was closed.
        if (isAnswered) return
        // A kept passage shows itself.
        if (admission) leave()
        else close()
        isKept.current = true
        if (admission === undefined) desk.say(t('notice.keptCommand'))
      },
      ...(admission && { next: admission.next, onFollowed: admission.answered }),
    })
    isAnswered = true
    setBusy(false)
    desk.hush(t('notice.keptCommand'))
    if ('problem' in reply) {
      if (!isKept.current) setProblem(words(reply.problem))
      else if (admission) admission.answered(reply)
      else desk.say(words(reply.problem))
    } else if (admission) {
      admission.asked()
      leave()
    }
    return reply
  }
  return { act, close, leave, isKept, isBusy, problem, setProblem }
}
