import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { useDesk } from '../desk-context.tsx'
import type { Answer } from '../passages.ts'
import { nameOf, personOf } from '../person.ts'
import type { DeskKeys } from '../use-desk-keys.ts'
import { VerdictBody } from './verdict-body.tsx'
import { VerdictFoot } from './verdict-foot.tsx'
import { lookOfAnswer, mayArrive } from './verdict-look.ts'

interface VerdictPanelProps {
  readonly answer: Extract<Answer, { state: 'answered' }>
  readonly at: number
  readonly keys: DeskKeys
  readonly onSearch: () => void
}

/** Readable from a metre away: colour, shape, word, the person, and what to do. */
export const VerdictPanel = ({ answer, at, keys, onSearch }: VerdictPanelProps) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const { outcome } = answer
  const { verdict } = outcome
  const look = lookOfAnswer(answer)
  return (
    <section
      className={`verdict grid round-xl overflow-hidden verdict--${look.tone}`}
      data-testid="verdict"
      data-verdict={verdict}
      aria-label={[t(`verdict.${verdict}.title`), nameOf(outcome.attendee)].filter(Boolean).join(' : ')}
    >
      <header className="v-head row gap-4">
        <Icon name={look.shape} />
        <h2 className="title-huge">{t(`verdict.${verdict}.title`)}</h2>
        <span className="end num push-right text-lead text-right">
          {outcome.rehearsal
            ? t('panel.rehearsal')
            : verdict === 'admitted'
              ? formats.timeWithSeconds(at)
              : t('panel.noPrint')}
        </span>
      </header>
      {mayArrive(answer) ? (
        <div className="v-body min-size-0">
          <p className="v-name break-anywhere v-name--s" data-testid="may-arrive">
            {t('list.ticket', { value: answer.listPercent })}
          </p>
        </div>
      ) : (
        <VerdictBody outcome={outcome} person={personOf(outcome)} at={at} />
      )}
      <VerdictFoot outcome={outcome} at={at} keys={keys} onSearch={onSearch} />
    </section>
  )
}
