import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { airMeant } from '../air/air-meant.ts'
import { airStateOf } from '../air/air-state.ts'
import { isOnStage, takePollOff } from '../air/poll-on-air.tsx'
import { useJoining } from '../air/use-joining.ts'
import type { Desk } from '../desk.ts'
import type { Question } from '../question-row.ts'
import { wholeOf } from '../queue/held-lists.ts'
import type { Gesture } from './moderation-keys.ts'
import { asksFirst, firstActs, mayAct, moveOf, type RowAct } from './row-acts.ts'
import { useModerationKeys } from './use-moderation-keys.ts'

/** Rows that a page key skips. */
const page = 8

/** The single list of actions for keys and buttons. */
export function useGestures(desk: Desk) {
  const { t } = useTranslation('moderation')
  const { queue, actions, isReferent } = desk
  const { rows: polls } = useView('polls', { sessionId: desk.sessionId })
  const joining = useJoining(desk)
  const onStage = isReferent ? undefined : polls.find(isOnStage)

  function act(name: RowAct, row: Question): void {
    if (actions.isBusy(row.questionId) || !mayAct(name, row, isReferent)) return
    switch (name) {
      case 'mask':
        mask(row)
        break
      case 'edit':
      case 'labels':
      case 'near':
      case 'reserve':
      case 'withdraw':
        desk.open({ is: name, id: row.questionId })
        break
      case 'claim':
        void actions.toggleClaim(row, desk.own)
        break
      case 'air':
        void (row.airAsked === null ? actions.move(row, 'on-air') : actions.withdrawAir(row))
        break
      default: {
        const to = moveOf(name, row.state)
        if (to && asksFirst(row, to, desk.propose)) desk.open({ is: 'unmasked', id: row.questionId, to })
        else if (to) void actions.move(row, to)
      }
    }
  }

  /** One key masks the proposals. If a person has selected something else, or nothing is proposed, they choose. */
  function mask(row: Question): void {
    const proposals = row.text === null ? [] : desk.propose(row.text)
    if (proposals.length > 0 && selectedIn(row.questionId) === '') void actions.mask(row, proposals)
    else desk.open({ is: 'mask', id: row.questionId })
  }

  /** The question that a key concerns: the chosen one, or for the air the one that is there. */
  function meant(name: RowAct): Question | undefined {
    const { row, book } = queue
    if (name === 'answered') {
      // On a card that offers it, the key is the card's, whatever another person puts on air meanwhile.
      if (row && firstActs[row.state]?.includes(name)) return row
      const air = airStateOf(desk.air, book.byId, book.onAir)
      if (air.is !== 'nothing' && air.row.state === 'on-air') return air.row
      return row ?? book.onAir
    }
    return name === 'air' ? airMeant(queue) : row
  }

  function go(to: Extract<Gesture, { is: 'go' }>['to']): void {
    if (to === 'left' || to === 'right') queue.turn(to === 'left' ? -1 : 1, desk.names)
    else queue.step({ up: -1, down: 1, pageUp: -page, pageDown: page, first: -1e6, last: 1e6 }[to])
  }

  /** A key that concerns the chosen question: if another person has moved it, says where it went. */
  function sayWhyNot(): void {
    const { id } = queue.chosen
    if (id === null || queue.row) {
      actions.say(t('notHere'), 'wait')
      return
    }
    const row = wholeOf(id, queue.book)
    const where = queue.book.byId.get(id)?.mergedInto == null ? (row?.state ?? 'erased') : 'merged'
    actions.say(t('goneHere', { where: t(`gone.${where}`) }), 'wait')
  }

  useModerationKeys((gesture) => {
    switch (gesture.is) {
      case 'row': {
        const row = meant(gesture.act)
        if (row && mayAct(gesture.act, row, isReferent)) act(gesture.act, row)
        else sayWhyNot()
        break
      }
      case 'rejoin':
        if (queue.row !== undefined || !queue.rejoin()) sayWhyNot()
        break
      case 'go':
        go(gesture.to)
        break
      case 'new':
        queue.takeNew(queue.chosen.list)
        break
      case 'order':
        queue.reorder(queue.chosen.list)
        break
      case 'undo':
        void actions.undo()
        break
      case 'more':
        if (queue.row) desk.open({ is: 'more', id: queue.row.questionId })
        break
      case 'pollOff':
        if (onStage) void takePollOff(desk, onStage, t('poll.done.hide'))
        else actions.say(t('notHere'), 'wait')
        break
      case 'joining':
        void joining.toggle()
        break
      case 'floor':
      case 'public':
      case 'polls':
        desk.open({ is: gesture.is })
    }
  })

  return { act, joining }
}

/** The text selected within the question's text. */
export function selectedIn(id: string): string {
  const selection = getSelection()
  const at = selection?.anchorNode?.parentElement?.closest('[data-id]')
  return at instanceof HTMLElement && at.dataset.id === id ? (selection?.toString() ?? '') : ''
}
