import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { usePrintMessage } from '../../../ui/print-message.ts'
import { Status, type Tone } from '../../../ui/status.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Card } from '../parts/card.tsx'

type Job = ViewRow<'printJobs'>

interface JobsCardProps {
  readonly jobs: readonly Job[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

const shown = 8
const looks: Readonly<Record<Job['state'], readonly [Tone, IconName]>> = {
  queued: ['wait', 'wait'],
  rendering: ['wait', 'wait'],
  printing: ['accent', 'print'],
  printed: ['ok', 'ok'],
  sent: ['alone', 'half'],
  unknown: ['warn', 'unknown'],
  failed: ['stop', 'stop'],
  cancelled: ['none', 'minus'],
}

/** The last badges of this station's printers. Reception settles them. */
export const JobsCard = ({ jobs, timeZone, stale }: JobsCardProps) => {
  const { t } = useTranslation(['pilot', 'common'])
  const inWords = usePrintMessage()
  const { time } = useFormats(timeZone)
  const newestFirst = [...jobs].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  return (
    <Card title={t('badges.jobs.title')} stale={stale}>
      {jobs.length === 0 ? (
        <p className="soft">{t('badges.jobs.none')}</p>
      ) : (
        <ul className="num">
          {newestFirst.slice(0, shown).map(({ printJobId, who, specimen, state, message, at }) => {
            const [tone, shape] = looks[state]
            return (
              <li key={printJobId} className="job column-gap-3 cells min-height-36 rule-between">
                <span className="truncate">
                  {specimen && <Tag tone="warn">{t('common:rehearsal.specimen')}</Tag>} {who}
                </span>
                <span className="soft">{time(at)}</span>
                <Status tone={tone} shape={shape}>
                  {t(`badges.jobs.state.${state}`)}
                </Status>
                {message !== null && <span className="job__why soft text-small full-row">{inWords(message)}</span>}
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
