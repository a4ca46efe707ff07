import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../../shared/contract/problem.ts'
import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { useProblemWords } from './problem-words.ts'

interface OrderStatusProps {
  readonly state: 'idle' | 'sending' | 'kept' | 'refused' | 'done'
  readonly problem: Problem | null
}

/** The state of a command, in a reserved place: sending, kept until the station is back, refused. */
export const OrderStatus = ({ state, problem }: OrderStatusProps) => {
  const { t } = useTranslation('pilot')
  const words = useProblemWords()
  return (
    <NoticeArea>
      {state === 'sending' && (
        <Status tone="wait" shape="wait">
          {t('action.saving')}
        </Status>
      )}
      {state === 'kept' && (
        <Status tone="alone" shape="alone">
          {t('action.kept')}
        </Status>
      )}
      {state === 'refused' && problem && (
        <Status tone="stop" shape="stop">
          {words(problem)}
        </Status>
      )}
    </NoticeArea>
  )
}
