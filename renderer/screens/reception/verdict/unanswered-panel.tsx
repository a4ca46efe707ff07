import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { useDesk } from '../desk-context.tsx'
import { keptCount, type Passage } from '../passages.ts'

interface UnansweredPanelProps {
  readonly passage: Passage
  /** `awaited`: the answer takes longer than usual. `kept`: the station is away, and the passage waits for it. */
  readonly state: 'awaited' | 'kept'
}

/**
 * A passage without an answer. It covers the earlier person's panel, whose green is not for this one. A muted colour
 * and an open shape, so that nobody takes it for a verdict.
 */
export const UnansweredPanel = ({ passage, state }: UnansweredPanelProps) => {
  const { t } = useTranslation('reception')
  const { formats, passages } = useDesk()
  const time = formats.timeWithSeconds(passage.at)
  const isKept = state === 'kept'
  return (
    <section className={`verdict grid round-xl overflow-hidden verdict--${state}`} data-testid={state}>
      <header className="v-head row gap-4">
        <Icon name="wait" />
        <h2 className="title-huge">{t(`${state}.title`)}</h2>
        {isKept && (
          <span className="end num push-right text-lead text-right">
            {t('kept.waiting', { count: keptCount(passages.passages) })}
          </span>
        )}
      </header>
      <div className="v-body min-size-0">
        <p className="v-name break-anywhere v-name--m num">
          {passage.who ? t('kept.who', { who: passage.who, time }) : t('kept.scan', { time })}
        </p>
        <p className="v-org">{t(`${state}.text`)}</p>
        {isKept && <p className="v-sub text-lead space-above-1">{t('kept.notVerdict')}</p>}
      </div>
    </section>
  )
}
