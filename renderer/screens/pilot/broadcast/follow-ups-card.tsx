import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { Table } from '../parts/table.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { AnswerDialog } from './answer-dialog.tsx'
import { AssignDialog } from './assign-dialog.tsx'

type FollowUp = ViewRow<'followUps'>

interface FollowUpsCardProps {
  /** Null: of every session. */
  readonly sessionId: string | null
  readonly timeZone: string | undefined
}

/** Questions answered after their session: by whom, by when, and the answer. */
export const FollowUpsCard = ({ sessionId, timeZone }: FollowUpsCardProps) => {
  const { t } = useTranslation('pilot')
  const questions = useView('followUps', {})
  const rows = questions.rows.filter((one) => sessionId === null || one.sessionId === sessionId)
  const waiting = rows.filter(({ answeredAt }) => answeredAt === null).length
  return (
    <Card title={t('broadcast.followUps.title')} about={waiting || undefined} stale={questions.stale}>
      <ViewGate of={[questions]}>
        {() =>
          rows.length === 0 ? (
            <Empty title={t('broadcast.followUps.none')} more={t('broadcast.followUps.noneMore')} />
          ) : (
            <Table
              columns={[
                ...[t('broadcast.followUps.question'), t('broadcast.followUps.who')],
                ...[t('broadcast.followUps.due'), t('broadcast.followUps.state')],
              ]}
              gestures
            >
              {rows.map((row) => (
                <FollowUpRow key={row.questionId} row={row} isNamed={sessionId === null} timeZone={timeZone} />
              ))}
            </Table>
          )
        }
      </ViewGate>
    </Card>
  )
}

interface FollowUpRowProps {
  readonly row: FollowUp
  /** In a list of several sessions, each row names its own. */
  readonly isNamed: boolean
  readonly timeZone: string | undefined
}
const FollowUpRow = ({ row, isNamed, timeZone }: FollowUpRowProps) => {
  const { t } = useTranslation('pilot')
  const { date } = useFormats(timeZone)
  const [asked, setAsked] = useState<'assign' | 'answer' | null>(null)
  const { text, title, answerer, dueAt, answer, answeredAt } = row
  const close = () => setAsked(null)
  return (
    <tr>
      <th scope="row" className="broadcast__q">
        {text}
        {isNamed && <span className="block soft text-small">{title}</span>}
        {answer !== null && <span className="broadcast__answer soft block">{answer}</span>}
      </th>
      <td className={answerer === null ? 'off' : undefined}>{answerer ?? t('broadcast.followUps.nobody')}</td>
      <td className={dueAt === null ? 'off' : undefined}>
        {dueAt === null ? t('broadcast.followUps.noDate') : date(dueAt)}
      </td>
      <td>
        <FollowUpStatus row={row} timeZone={timeZone} />
      </td>
      <td className="r">
        {answeredAt === null && (
          <span className="broadcast__gestures row wrap">
            <Button
              small
              aria-label={`${t('broadcast.followUps.assign')} : ${text}`}
              onClick={() => setAsked('assign')}
            >
              {t('broadcast.followUps.assign')}
            </Button>
            <Button
              small
              aria-label={`${t('broadcast.followUps.answer')} : ${text}`}
              onClick={() => setAsked('answer')}
            >
              {t('broadcast.followUps.answer')}
            </Button>
          </span>
        )}
        {asked === 'assign' && <AssignDialog row={row} timeZone={timeZone} onClose={close} />}
        {asked === 'answer' && <AnswerDialog row={row} onClose={close} />}
      </td>
    </tr>
  )
}

const FollowUpStatus = ({ row: { dueAt, answeredAt }, timeZone }: Omit<FollowUpRowProps, 'isNamed'>) => {
  const { t } = useTranslation('pilot')
  const { date } = useFormats(timeZone)
  const now = useNow(30_000)
  if (answeredAt !== null)
    return (
      <Status tone="ok" shape="ok">
        {t('broadcast.followUps.answered', { date: date(answeredAt) })}
      </Status>
    )
  const isLate = dueAt !== null && now > Date.parse(dueAt)
  return (
    <Status tone={isLate ? 'warn' : 'wait'} shape={isLate ? 'warn' : 'wait'}>
      {t(isLate ? 'broadcast.followUps.late' : 'broadcast.followUps.waiting')}
    </Status>
  )
}
