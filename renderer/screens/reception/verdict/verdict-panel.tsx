import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf, type Outcome, personOf } from '../person.ts'
import type { DeskKeys } from '../use-desk-keys.ts'
import { VerdictBody } from './verdict-body.tsx'
import { VerdictFoot } from './verdict-foot.tsx'
import { verdictLooks } from './verdict-look.ts'

interface VerdictPanelProps {
  readonly outcome: Outcome
  readonly at: number
  readonly keys: DeskKeys
  readonly onSearch: () => void
}

/** Read from a metre away: colour, shape, word, whom it is about, and what to do. */
export const VerdictPanel = ({ outcome, at, keys, onSearch }: VerdictPanelProps) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const { verdict } = outcome
  const look = verdictLooks[verdict]
  return (
    <section
      className={`verdict verdict--${look.tone}`}
      data-testid="verdict"
      data-verdict={verdict}
      aria-label={[t(`verdict.${verdict}.title`), nameOf(outcome.attendee)].filter(Boolean).join(' : ')}
    >
      <header className="v-head">
        <Icon name={look.shape} />
        <h2>{t(`verdict.${verdict}.title`)}</h2>
        <span className="end num">
          {outcome.rehearsal
            ? t('panel.rehearsal')
            : verdict === 'admitted'
              ? formats.timeWithSeconds(at)
              : t('panel.noPrint')}
        </span>
      </header>
      <VerdictBody outcome={outcome} person={personOf(outcome)} at={at} />
      <VerdictFoot outcome={outcome} at={at} keys={keys} onSearch={onSearch} />
    </section>
  )
}
