import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { type PresenceRule, presenceRules } from '../../../../shared/domain/check-in/half-days.ts'
import { useFormats } from '../../../i18n/format.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { Card } from '../parts/card.tsx'
import { Download } from './download.tsx'

interface DocumentsCardProps {
  readonly after: ViewValue<'afterEvent'>
  readonly stale: boolean
}

const tables = ['csv', 'xlsx'] as const

/** Documents for people, for organisations and for the author of the report. */
export const DocumentsCard = ({ after, stale }: DocumentsCardProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const [rule, setRule] = useState<PresenceRule>('entry')
  const counted = (count: number) => ({ count, value: number(count) })
  const { present, signers, awaited, noShows, remote, questions, polls, halfDays } = after
  const tableLinks = (name: string, what: string, more = '') =>
    tables.map((format) => (
      <Download key={format} path={`${name}?format=${format}${more}`} what={what} format={t(`after.get.${format}`)} />
    ))
  return (
    <Card title={t('after.documents.title')} stale={stale}>
      <div className="after__rule">
        <SelectField
          label={t('after.documents.rule')}
          value={rule}
          onChange={({ target }) => setRule(presenceRules.find((one) => one === target.value) ?? 'entry')}
        >
          <option value="entry">{t('after.documents.ruleEntry')}</option>
          <option value="passages">{t('after.documents.rulePassages')}</option>
        </SelectField>
      </div>
      <ul className="after__list">
        <Row
          title={t('after.documents.certificates')}
          more={t('after.documents.certificatesMore', counted(present))}
          none={present === 0 && t('after.documents.certificatesNone')}
        >
          <Download
            path={`certificates?rule=${rule}`}
            what={t('after.documents.certificates')}
            format={t('after.get.pdf')}
          />
        </Row>
        <Row
          title={t('after.documents.sheets')}
          more={t('after.documents.sheetsMore', counted(signers))}
          none={signers === 0 && t('after.documents.sheetsNone')}
        >
          {halfDays
            .filter((half) => half.signers > 0)
            .map(({ day, half }) => (
              <Download
                key={`${day} ${half}`}
                path={`signature-sheets?day=${day}&half=${half}`}
                what={t('after.documents.sheets')}
                format={t('after.documents.halfOf', { day, half: t(`after.documents.half.${half}`) })}
              />
            ))}
        </Row>
        <Row
          title={t('after.documents.attendance')}
          more={t('after.documents.attendanceMore')}
          none={awaited + present + remote === 0 && t('after.documents.attendanceNone')}
        >
          {tableLinks('attendance', t('after.documents.attendance'), `&rule=${rule}`)}
        </Row>
        <Row
          title={t('after.documents.noShows')}
          more={t('after.documents.noShowsMore', { count: awaited, value: number(noShows), of: number(awaited) })}
          none={awaited === 0 && t('after.documents.noShowsNone')}
        >
          {tableLinks('no-shows', t('after.documents.noShows'))}
        </Row>
        <Row
          title={t('after.documents.questions')}
          more={t('after.documents.questionsMore', counted(questions))}
          none={questions === 0 && t('after.documents.questionsNone')}
        >
          {tableLinks('questions', t('after.documents.questions'))}
        </Row>
        <Row
          title={t('after.documents.polls')}
          more={t('after.documents.pollsMore', counted(polls))}
          none={polls === 0 && t('after.documents.pollsNone')}
        >
          {tableLinks('polls', t('after.documents.polls'))}
        </Row>
        <Row title={t('after.documents.journal')} more={t('after.documents.journalMore')} none={false}>
          {tableLinks('journal', t('after.documents.journal'))}
        </Row>
      </ul>
      <p className="soft after__foot rule-top">{t('after.noted')}</p>
    </Card>
  )
}

interface RowProps {
  readonly title: string
  readonly more: string
  /** Why there is nothing to download yet. False if there is. */
  readonly none: string | false
  readonly children: ReactNode
}

const Row = ({ title, more, none, children }: RowProps) => (
  <li className="after__row flex align-center rule-top justify-between">
    <div className="grid min-width-0">
      <b>{title}</b>
      <span className="soft">{none || more}</span>
    </div>
    {none === false && <div className="after__get no-shrink flow align-end">{children}</div>}
  </li>
)
