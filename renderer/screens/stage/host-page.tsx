import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandInput } from '../../../shared/contract/contract.ts'
import { timerOf } from '../../../shared/contract/countdown.ts'
import { shownOn } from '../../../shared/domain/show/stage-pages.ts'
import { useCommand } from '../../app/use-command.ts'
import { useValue } from '../../app/use-view.ts'
import { Icon } from '../../ui/icon.tsx'
import { Fitted } from './fitted.tsx'
import { HostNote } from './host-note.tsx'
import { LinkWord } from './link-word.tsx'
import { Message } from './message.tsx'
import { NextPanel } from './next-panel.tsx'
import { TimerPanel } from './timer-panel.tsx'
import { useRun } from './use-run.ts'
import { type Stage, useReport } from './use-stage.ts'

type Word = CommandInput<'show.host'>['word']

/** The page in the hands of the moderator on stage. */
export const HostPage = ({ stage, stale }: { readonly stage: Stage; readonly stale: boolean }) => {
  const { t } = useTranslation('stage')
  const { current, next, after, formats } = useRun(stage)
  const { message, question, hostNotes } = stage
  const note = question ? null : hostNotes.item
  const timer = timerOf(stage)
  const role = useValue('me', {}).value?.role
  useReport('host', stage, shownOn('host', stage))
  const mayTell = role !== undefined && role !== 'screen'
  return (
    <main className={`host grid full-height${message ? ' host--message' : ''}`}>
      <header className="sr__top flex align-center soft full-row">
        <h1 className="truncate ink heavy">{stage.name}</h1>
        <div className="sr__end flex align-center push-right no-shrink">
          <LinkWord stale={stale} />
        </div>
      </header>
      <section
        className={question ? 'host__now frame host__now--question' : 'host__now frame'}
        style={note ? { gridTemplateRows: '2.2em minmax(0, 1fr) 3em minmax(0, 0.8fr)' } : undefined}
      >
        <h2 className="soft bold">{t(question ? 'question.onAir' : 'now')}</h2>
        {question ? (
          <Fitted text={question.text} largest={5} smallest={1.8} lines={9} />
        ) : (
          <>
            <Fitted text={current?.who ?? t('nothingNow')} largest={6} smallest={2.2} lines={3} />
            <Fitted text={current?.what ?? ''} largest={2.6} smallest={1.6} lines={2} weight={500} />
            {note && <HostNote text={note} />}
          </>
        )}
      </section>
      {timer ? (
        <TimerPanel timer={timer} warningS={stage.warningS} formats={formats} />
      ) : (
        <p className="tm justify-center column min-width-0 tone-ok tm--none">{t('timer.none')}</p>
      )}
      {message ? (
        <>
          <div className="frame full-row">
            <Message message={message} isBeside={false} formats={formats} />
          </div>
          <div className="frame full-row">
            <NextPanel label={t('next')} coming={next} formats={formats} note={hostNotes.next} />
          </div>
        </>
      ) : (
        <>
          <NextPanel label={t('next')} coming={next} formats={formats} note={hostNotes.next} />
          <NextPanel label={t('after')} coming={after} formats={formats} />
        </>
      )}
      <footer className="host__foot flex align-center full-row">
        {mayTell && <HostKeys stage={stage} time={formats.time} />}
      </footer>
    </main>
  )
}

const HostKeys = ({ stage, time }: { readonly stage: Stage; readonly time: (at: string) => string }) => {
  const { t } = useTranslation('stage')
  const give = useCommand()
  const [state, setState] = useState<'idle' | 'sending' | 'refused'>('idle')
  const say = (word: Word) => {
    setState('sending')
    void give('show.host', { roomId: stage.roomId, word }).then((reply) => {
      setState('problem' in reply ? 'refused' : 'idle')
    })
  }
  const { hostWord } = stage
  const told = hostWord ? t(`host.told.${hostWord.word}`, { time: time(hostWord.at) }) : ''
  return (
    <>
      <p className="host__told soft push-right" role="status">
        {state === 'sending' ? t('host.sending') : state === 'refused' ? t('host.refused') : told}
      </p>
      <button
        type="button"
        className="host__key stage__kind inline-flex align-center justify-center no-shrink surface pointer ink host__key--asked"
        onClick={() => say('asked')}
      >
        <Icon name="ok" />
        {t('host.asked')}
      </button>
      <button
        type="button"
        className="host__key stage__kind inline-flex align-center justify-center no-shrink surface pointer ink"
        onClick={() => say('no-time')}
      >
        <Icon name="clock" />
        {t('host.noTime')}
      </button>
    </>
  )
}
