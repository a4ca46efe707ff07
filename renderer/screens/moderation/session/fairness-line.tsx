import { useTranslation } from 'react-i18next'
import { fairnessSpan, turnOf } from '../../../../shared/domain/questions/fairness.ts'
import { type QuestionOrigin, questionOrigins } from '../../../../shared/domain/questions/question-events.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { originIcons } from '../queue/origin-icons.ts'
import type { Queue } from '../queue/use-queue.ts'

/** The origins of the last questions on air, and whose turn it would be. A hint. */
export const FairnessLine = ({ queue }: { readonly queue: Queue }) => {
  const { t } = useTranslation('moderation')
  const recent = queue.last.slice(0, fairnessSpan)
  const { approved, next } = queue.book.lists
  const turn = turnOf(queue.last, new Set([...approved, ...next].map(({ origin }) => origin)))
  if (recent.length === 0)
    return <p className="mfair min-width-0 nowrap row gap-3 push-right no-shrink muted">{t('fair.none')}</p>
  const count = (origin: QuestionOrigin) => recent.filter((one) => one === origin).length
  return (
    <p className="mfair min-width-0 nowrap row gap-3 push-right no-shrink num" data-testid="fairness">
      <span className="line gap-1" aria-hidden="true">
        {recent.toReversed().map((origin, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they have a place and nothing else.
          <span key={index} className={`mfair__dot mfair__dot--${origin}`}>
            <Icon name={originIcons[origin]} />
          </span>
        ))}
      </span>
      <span className="truncate">
        {t('fair.last', { count: recent.length })}{' '}
        <b>
          {questionOrigins
            .filter((origin) => count(origin) > 0)
            .map((origin) => t(`fair.of.${origin}`, { count: count(origin) }))
            .join(', ')}
        </b>
      </span>
      {turn && <Tag tone="accent">{t(`fair.turn.${turn}`)}</Tag>}
    </p>
  )
}
