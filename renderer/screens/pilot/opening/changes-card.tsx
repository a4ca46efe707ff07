import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Card } from '../parts/card.tsx'
import type { Point } from './opening-words.ts'

const mostShown = 4

interface ChangesCardProps {
  readonly points: readonly Point[]
  readonly wordsOf: (point: Point) => string
  readonly timeZone: string | undefined
}

/** The points whose state has changed since the station was started, the latest first. */
export const ChangesCard = ({ points, wordsOf, timeZone }: ChangesCardProps) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(timeZone)
  const changed = points
    .flatMap((point) => (point.changedAt === null ? [] : [{ ...point, changedAt: point.changedAt }]))
    .sort((one, other) => Date.parse(other.changedAt) - Date.parse(one.changedAt))
    .slice(0, mostShown)
  return (
    <Card title={t('opening.changes')}>
      {changed.length === 0 ? (
        <p className="soft">{t('opening.noChange')}</p>
      ) : (
        <ul>
          {changed.map((point) => (
            <li className="row gap-3 min-height-36 rule-between" key={point.item}>
              <time className="soft" dateTime={point.changedAt}>
                {time(point.changedAt)}
              </time>
              <span className="break-anywhere">
                <b>{t(`opening.item.${point.item}`)}</b>{' '}
                {point.state === 'ready' ? t('opening.state.ready') : wordsOf(point)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
