import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../../shared/contract/problem.ts'
import { useConnection } from '../../../app/use-connection.ts'
import { Status } from '../../../ui/status.tsx'
import { ProblemNote } from './problem-note.tsx'

interface Seen {
  readonly state: 'loading' | 'ready' | 'refused'
  readonly problem?: Problem
}

interface ViewGateProps {
  /** The views that the content needs. */
  readonly of: readonly Seen[]
  readonly children: () => ReactNode
}

/** Shows its content once every needed view has answered. Until then a word, in a place of its own size. */
export const ViewGate = ({ of, children }: ViewGateProps) => {
  const { t } = useTranslation('pilot')
  const connection = useConnection()
  const refused = of.find(({ state }) => state === 'refused')
  if (refused?.problem) return <ProblemNote problem={refused.problem} title={t('state.refused')} />
  if (of.every(({ state }) => state === 'ready')) return children()
  return (
    <div className="gate grid" role="status">
      {connection.state === 'gone' ? (
        <Status tone="alone" shape="alone">
          {t('state.waiting')}
        </Status>
      ) : (
        <Status tone="wait" shape="wait">
          {t('state.loading')}
        </Status>
      )}
    </div>
  )
}
