import { useTranslation } from 'react-i18next'
import { placeBand, placeLowerThird, type Rect } from '../../../shared/domain/show/safe-areas.ts'
import { shownOn } from '../../../shared/domain/show/stage-pages.ts'
import { Icon } from '../../ui/icon.tsx'
import { Fitted } from './fitted.tsx'
import { originShapes } from './origin-shapes.ts'
import { hasResults, OverlayPoll } from './poll/overlay-poll.tsx'
import { type Stage, useReport } from './use-stage.ts'

/** Over the picture, as a browser source of OBS: transparent, except for a lower third, a question or a poll. */
export const OverlayPage = ({ stage }: { readonly stage: Stage }) => {
  const { t } = useTranslation('stage')
  const { lowerThird, question, poll, safeAreas } = stage
  const place = placeLowerThird(safeAreas)
  const isCounted = poll !== null && !question && hasResults(poll)
  const bandPlace = placeBand(safeAreas, lowerThird !== null, isCounted)
  const [name = '', title = ''] = lowerThird?.lines ?? []
  useReport('overlay', stage, shownOn('overlay', stage))
  return (
    <main className="overlay" aria-label={t('page.overlay')}>
      {question && bandPlace && (
        <section
          key={question.id}
          data-testid="question"
          className="lt grid overflow-hidden lt--question"
          style={boxOf(question.text.length > longText ? bandPlace : lowIn(bandPlace))}
        >
          <i className="lt__edge" />
          <div className="lt__in grid min-width-0 text-white">
            <p className="lt__kind stage__kind flex align-center bold">
              <Icon name={originShapes[question.origin]} />
              {t(`asked.${question.origin}`)}
            </p>
            <Fitted text={question.text} largest={3.2} smallest={1.5} lines={7} weight={600} />
          </div>
        </section>
      )}
      {poll && !question && bandPlace && (
        <section
          key={poll.id}
          data-testid="poll"
          className="lt grid overflow-hidden lt--poll"
          style={boxOf(isCounted ? bandPlace : lowIn(bandPlace))}
        >
          <i className="lt__edge" />
          <OverlayPoll poll={poll} />
        </section>
      )}
      {lowerThird && place && (
        <section
          key={lowerThird.id}
          data-testid="lower-third"
          className={title === '' ? 'lt grid overflow-hidden lt--alone' : 'lt grid overflow-hidden'}
          style={boxOf(place)}
        >
          <i className="lt__edge" />
          <div className="lt__in grid min-width-0 text-white">
            <Fitted text={name} largest={3.6} smallest={1.7} lines={1} align="middle" />
            {title !== '' && (
              <Fitted
                className="lt__title"
                text={title}
                largest={2.2}
                smallest={1.2}
                lines={1}
                weight={500}
                align="middle"
              />
            )}
          </div>
        </section>
      )}
    </main>
  )
}

/** Above this number of characters a question needs its whole strip. */
const longText = 150
/** The lower three quarters of a strip. */
const lowIn = ({ x, y, width, height }: Rect): Rect => ({ x, y: y + height / 4, width, height: (height * 3) / 4 })

const boxOf = ({ x, y, width, height }: Rect) => ({
  left: `${x}%`,
  top: `${y}%`,
  width: `${width}%`,
  height: `${height}%`,
})
