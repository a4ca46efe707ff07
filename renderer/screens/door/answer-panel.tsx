import { useTranslation } from 'react-i18next'
import type { Formats } from '../../i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useCancelledWords } from '../../ui/use-cancelled-words.ts'
import { useProblemWords } from '../reception/problem-words.ts'
import { mayArrive } from '../reception/verdict/verdict-look.ts'
import { type DoorAnswer, type DoorPassage, doorLookOf } from './door-passages.ts'

interface AnswerPanelProps {
  readonly last: DoorPassage | null
  /** Scans that were not sent yet. */
  readonly waiting: number
  readonly formats: Formats
  /** Records that the holder of this code leaves. Absent if this door records no departures. */
  readonly onOut: ((code: string) => void) | undefined
}

/** The answer to the last scan, readable from a metre away: colour, shape, word, and one sentence to say. */
export const AnswerPanel = ({ last, waiting, formats, onOut }: AnswerPanelProps) => (
  <div className="said-live frame" aria-live="assertive" aria-atomic="true">
    {last && (
      <Answer key={`${last.id} ${last.answer.state}`} last={last} waiting={waiting} formats={formats} onOut={onOut} />
    )}
  </div>
)

const Answer = ({ last, waiting, formats, onOut }: AnswerPanelProps & { readonly last: DoorPassage }) => {
  const { t } = useTranslation('door')
  const words = useProblemWords()
  const { answer } = last
  switch (answer.state) {
    case 'asked':
      return (
        <section
          className="said scroll-y column gap-1 min-height-0 pad-4-5 round-xl verdict--awaited"
          data-testid="asked"
        >
          <h2 className="row gap-3 text-balance">
            <Icon name="wait" />
            {t('asked.title')}
          </h2>
        </section>
      )
    case 'kept':
      return (
        <section className="said scroll-y column gap-1 min-height-0 pad-4-5 round-xl verdict--kept" data-testid="kept">
          <h2 className="row gap-3 text-balance">
            <Icon name="clock" />
            {t('kept.title')}
          </h2>
          <p className="said__do text-pretty">{t('kept.do')}</p>
          <p className="said__more text-normal num">
            {t('kept.at', { time: formats.time(last.at) })}
            {waiting > 1 && ` · ${t('kept.waiting', { count: waiting })}`}
          </p>
        </section>
      )
    case 'refused':
      return (
        <section
          className="said scroll-y column gap-1 min-height-0 pad-4-5 round-xl verdict--kept"
          data-testid="refused"
        >
          <h2 className="row gap-3 text-balance">
            <Icon name="stop" />
            {t('refused.title')}
          </h2>
          <p className="said__do text-pretty">{words(answer.problem)}</p>
        </section>
      )
    case 'answered':
      return last.undone ? (
        <Undone firstName={answer.outcome.attendee?.firstName} undone={last.undone} formats={formats} />
      ) : (
        <Verdict last={last} answer={answer} formats={formats} onOut={onOut} />
      )
  }
}

interface UndoneProps extends Pick<AnswerPanelProps, 'formats'> {
  readonly firstName: string | undefined
  readonly undone: NonNullable<DoorPassage['undone']>
}

const Undone = ({ firstName, undone, formats }: UndoneProps) => {
  const { t } = useTranslation('door')
  return (
    <section className="said scroll-y column gap-1 min-height-0 pad-4-5 round-xl verdict--kept" data-testid="undone">
      <h2 className="row gap-3 text-balance">
        <Icon name="undo" />
        {t('undone.title')}
      </h2>
      {firstName && <p className={nameClass(firstName)}>{firstName}</p>}
      <p className="said__do text-pretty">{t('undone.do')}</p>
      <p className="said__more text-normal num">
        {t('undone.at', { time: formats.time(undone.at), station: undone.station })}
      </p>
    </section>
  )
}

interface VerdictProps extends Pick<AnswerPanelProps, 'formats' | 'onOut'> {
  readonly last: DoorPassage
  readonly answer: Extract<DoorAnswer, { state: 'answered' }>
}

const Verdict = ({ last, answer, formats, onOut }: VerdictProps) => {
  const { t } = useTranslation(['door', 'common', 'reception'])
  const cancelledWords = useCancelledWords(formats.time)
  const { outcome } = answer
  const { verdict, attendee, firstAdmission } = outcome
  const { tone, shape } = doorLookOf(answer)
  const isIn = verdict === 'admitted' || verdict === 'already-admitted'
  const { code } = last
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long reason scrolls on a small phone, by keyboard too
      tabIndex={0}
      aria-label={t(`verdict.${verdict}.word`)}
      className={`said scroll-y column gap-1 min-height-0 pad-4-5 round-xl verdict--${tone}`}
      data-testid="verdict"
      data-verdict={verdict}
    >
      <h2 className="row gap-3 text-balance">
        <Icon name={shape} />
        {t(`verdict.${verdict}.word`)}
      </h2>
      {attendee && <p className={nameClass(attendee.firstName)}>{attendee.firstName}</p>}
      <p className="said__do text-pretty">
        {mayArrive(answer)
          ? t('reception:list.ticket', { value: answer.listPercent })
          : cancelledWords(outcome.sessionCancelled) || t(`verdict.${verdict}.do`)}
      </p>
      {verdict !== 'admitted' && <p className="said__say text-pretty">{t(`verdict.${verdict}.say`)}</p>}
      <div className="said__end pad-top-1 row wrap justify-between">
        <p className="said__more text-normal num">
          {outcome.rehearsal && `${t('common:rehearsal.word')} · `}
          {outcome.onFreedSeat && verdict === 'admitted' && `${t('onFreedSeat')} · `}
          {firstAdmission &&
            verdict === 'already-admitted' &&
            `${t('since', { time: formats.time(firstAdmission.at) })} · `}
          {t(last.wasKept ? 'scannedBefore' : 'scannedAt', { time: formats.time(last.at) })}
        </p>
        {isIn && code !== undefined && onOut && (
          <Button icon="right" onClick={() => onOut(code)}>
            {t('goesOut')}
          </Button>
        )}
      </div>
    </section>
  )
}

/** A long first name is set smaller, never cut. */
const nameClass = (firstName: string): string =>
  firstName.length > 16
    ? 'said__name break-anywhere said__name--s'
    : firstName.length > 9
      ? 'said__name break-anywhere said__name--m'
      : 'said__name break-anywhere'
