import { useCallback, useEffect, useReducer } from 'react'
import { newCommandId } from '../../app/command-id.ts'
import { useCommand } from '../../app/use-command.ts'
import { useOrderNow } from '../../app/use-order-now.ts'
import { useValue } from '../../app/use-view.ts'
import { answerWithinMs, badgeWithinMs, isFree, nextStep, ready, type SentBecause } from './kiosk-flow.ts'

export type Kiosk = ReturnType<typeof useKiosk>

/**
 * What the person at the kiosk does, and what the station answers. A code is sent now or never: carried out later, it
 * would be about somebody who has gone. Calls are kept until the station has them.
 */
export const useKiosk = () => {
  const [step, dispatch] = useReducer(nextStep, ready)
  const order = useOrderNow()
  const give = useCommand()

  const toDesk = useCallback(
    (why: SentBecause, scanId?: string) => {
      dispatch({ type: 'desk', why })
      if (why === 'not-me' || why === 'printer') void give('kiosk.call', { why, ...(scanId && { scanId }) })
      if (why === 'no-ticket') void give('kiosk.call', { why: 'sent' })
    },
    [give],
  )

  const look = useCallback(
    async (typed: string) => {
      const code = typed.trim()
      if (code === '' || !isFree(step)) return
      dispatch({ type: 'looking' })
      const late = setTimeout(() => dispatch({ type: 'desk', why: 'away' }), answerWithinMs)
      const reply = await order('kiosk.look', { code })
      clearTimeout(late)
      if (typeof reply === 'string' || 'problem' in reply) return dispatch({ type: 'desk', why: 'away' })
      const { answer, firstName } = reply.outcome
      if (answer === 'desk') dispatch({ type: 'sent' })
      else if (answer !== 'welcome') dispatch({ type: 'not-read', note: answer })
      else if (firstName !== undefined) dispatch({ type: 'welcome', code, firstName })
    },
    [order, step],
  )

  const confirm = useCallback(async () => {
    if (step.at !== 'confirm') return
    const scanId = newCommandId()
    let isLate = false
    dispatch({ type: 'confirmed', scanId })
    const late = setTimeout(() => {
      isLate = true
      dispatch({ type: 'desk', why: 'away' })
    }, answerWithinMs)
    const reply = await order('checkIn.scan', { code: step.code }, scanId)
    clearTimeout(late)
    if (reply === 'away') return dispatch({ type: 'desk', why: 'away' })
    // It may have been carried out since: the badge would come out with nobody there.
    if (reply === 'unanswered' || isLate) return void give('kiosk.call', { why: 'printer', scanId })
    if ('problem' in reply || reply.outcome.verdict !== 'admitted') dispatch({ type: 'desk', why: 'sent' })
  }, [order, give, step])

  const scanId = step.at === 'badge' ? step.scanId : null
  const badge = useValue('kioskBadge', scanId === null ? null : { scanId }).value?.state
  useEffect(() => {
    if (scanId === null) return
    if (badge === 'out') return dispatch({ type: 'out', scanId })
    if (badge === 'failed' || badge === 'none') return toDesk('printer', scanId)
    const late = setTimeout(() => toDesk('printer', scanId), badgeWithinMs)
    return () => clearTimeout(late)
  }, [badge, scanId, toDesk])

  return {
    step,
    look,
    confirm,
    toDesk,
    type: () => dispatch({ type: 'typing' }),
    forget: useCallback(() => dispatch({ type: 'forget' }), []),
    callForHelp: () => void give('kiosk.call', { why: 'help' }),
  }
}
