import { useTranslation } from 'react-i18next'
import { timerOf } from '../../../shared/contract/countdown.ts'
import { shownOn } from '../../../shared/domain/show/stage-pages.ts'
import { useStationNow } from '../../app/use-connection.ts'
import type { Formats } from '../../i18n/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Fitted } from './fitted.tsx'
import { LinkWord } from './link-word.tsx'
import { Message } from './message.tsx'
import { NextPanel } from './next-panel.tsx'
import { TimerPanel } from './timer-panel.tsx'
import { type Coming, useRun } from './use-run.ts'
import { type Stage, useReport } from './use-stage.ts'

interface PageProps {
  readonly stage: Stage
  readonly stale: boolean
}

/**
 * In front of the speaker: remaining time, next item, the booth's message, and the question on air. Absent parts leave
 * their place to the remaining time.
 */
export const ReturnPage = ({ stage, stale }: PageProps) => {
  const { t } = useTranslation('stage')
  const { current, next, formats } = useRun(stage)
  const { message, question } = stage
  const timer = timerOf(stage)
  useReport('return', stage, shownOn('return', stage))
  const said = message && <Message message={message} isBeside={question !== null} formats={formats} />
  return (
    <main className={`sr grid full-height sr--${question ? 'question' : message ? 'message' : 'alone'}`}>
      <header className="sr__top flex align-center soft">
        <h1 className="truncate ink heavy">{timer ? (current?.what ?? current?.who ?? stage.name) : stage.name}</h1>
        <span className="truncate no-shrink">{timer && current ? stage.name : ''}</span>
        <div className="sr__end flex align-center push-right no-shrink">
          <LinkWord stale={stale} />
          <Clock formats={formats} />
        </div>
      </header>
      <div className="sr__mid frame">
        {timer ? (
          <TimerPanel timer={timer} warningS={stage.warningS} formats={formats} />
        ) : (
          <NowPanel current={current} />
        )}
        {(question && said) || <NextPanel label={t('next')} coming={next} formats={formats} />}
      </div>
      {question ? (
        <section className="qq surface frame">
          <h2 className="stage__kind flex align-center bold">
            <Icon name="air" />
            {t('question.onAir')}
            <span className="push-right">{t(`question.${question.origin}`)}</span>
          </h2>
          <Fitted text={question.text} largest={5.4} smallest={1.9} lines={8} weight={600} align="middle" />
        </section>
      ) : (
        said
      )}
    </main>
  )
}

/** Where nothing counts down, what is on has the place of the time that is left. */
const NowPanel = ({ current }: { readonly current: Coming | null }) => {
  const { t } = useTranslation('stage')
  return (
    <section className="nw frame">
      <h2 className="soft bold">{t('now')}</h2>
      <Fitted
        className={current ? '' : 'muted'}
        text={current?.who ?? t('nothingNow')}
        largest={9}
        smallest={2.2}
        lines={3}
        align="middle"
      />
      <Fitted text={current?.what ?? ''} largest={4} smallest={1.9} lines={2} weight={500} />
      <p className="nw__none soft">{t('timer.none')}</p>
    </section>
  )
}

const Clock = ({ formats }: { readonly formats: Formats }) => (
  <time className="ink heavy">{formats.timeWithSeconds(useStationNow(250))}</time>
)
