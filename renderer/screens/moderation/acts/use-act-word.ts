import { useTranslation } from 'react-i18next'
import type { Desk } from '../desk.ts'
import type { Question } from '../question-row.ts'
import type { RowAct } from './row-acts.ts'

/** An action's name for a question in its present state. */
export function useActWord({ own }: Pick<Desk, 'own'>): (act: RowAct, row: Question) => string {
  const { t } = useTranslation('moderation')
  return (act, row) => {
    switch (act) {
      case 'keep':
        return t(row.state === 'approved' ? 'act.readAgain' : isBack(row) ? 'act.takeBack' : 'act.keep')
      case 'next':
        return t(row.state === 'answered' ? 'act.reopen' : 'act.next')
      case 'claim':
        return t(row.claimedBy === own ? 'act.release' : 'act.claim')
      case 'air':
        return t(row.airAsked === null ? 'act.askAir' : 'act.withdrawAir')
      default:
        return t(`act.${act}`)
    }
  }
}

const isBack = ({ state }: Question): boolean => state === 'dismissed' || state === 'safeguarding'
