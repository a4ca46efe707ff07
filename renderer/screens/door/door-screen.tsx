import './door.css'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStationState } from '../../app/station.tsx'
import { useValue, useView } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { AnswerPanel } from './answer-panel.tsx'
import { CallPilot } from './call-pilot.tsx'
import { DoorBar } from './door-bar.tsx'
import { DoorCancelled } from './door-cancelled.tsx'
import { DoorFill } from './door-fill.tsx'
import { followed, type Way } from './door-passages.ts'
import { ScanArea } from './scan-area.tsx'
import { SentLaterNote } from './sent-later-note.tsx'
import { useAwake } from './use-awake.ts'
import { useDoor } from './use-door.ts'
import { useVibration } from './use-vibration.ts'

/** A session's door on a volunteer's phone, usable with one hand: it scans, and says what to do. */
export const DoorScreen = ({ checkpoint }: { readonly checkpoint: string }) => {
  const { t } = useTranslation('door')
  const event = useValue('event', {})
  const stats = useValue('checkIn.stats', { checkpoint })
  const programme = useView('programme', {})
  const { rows } = programme
  const session = rows.find(({ sessionId }) => sessionId === checkpoint)
  const formats = useFormats(event.value?.timeZone)
  const [way, setWay] = useState<Way>('in')
  const door = useDoor(checkpoint)
  const { scan } = door
  const read = useCallback((code: string) => void scan(code, way), [scan, way])
  const { last } = door
  const isTold = last?.answer.state === 'answered' && last.answer.outcome.attendee !== undefined
  const since = useValue('checkIn.passage', isTold ? { commandId: last.id } : null)
  const shown = followed(last, since.value)
  useVibration(last)
  useAwake()
  return (
    <div className={`door grid overflow-hidden door--${way}`}>
      <DoorBar session={session} sessions={rows} event={event.value} formats={formats} />
      {session?.cancelled ? (
        <DoorCancelled session={session} sessions={rows} stale={programme.stale} formats={formats} />
      ) : (
        // Free seats are not shown before it is known that the session takes place.
        <DoorFill
          stats={programme.state === 'loading' ? undefined : stats.value}
          stale={stats.stale}
          formats={formats}
        />
      )}
      <main
        className={
          shown === null
            ? 'door__main gap-3 pad-x-4 column min-height-0'
            : 'door__main gap-3 pad-x-4 column min-height-0 door__main--told'
        }
        aria-label={t('main')}
      >
        <UntakenNote />
        {door.sentLater && <SentLaterNote sent={door.sentLater} onRead={door.markRead} />}
        <AnswerPanel
          last={shown}
          waiting={door.waiting}
          formats={formats}
          onOut={checkpoint === 'entrance' ? undefined : (code) => void scan(code, 'out')}
        />
        <ScanArea way={way} isTold={shown !== null} onCode={read} />
      </main>
      <footer className="door__foot pad-3-4 stack">
        {checkpoint !== 'entrance' && <Ways way={way} onWay={setWay} />}
        <CallPilot checkpoint={checkpoint} formats={formats} />
      </footer>
    </div>
  )
}

/** Scans recorded at another door on this phone, which wait for an access there. */
const UntakenNote = () => {
  const { t } = useTranslation('door')
  const count = useStationState((state) => state.untaken)
  if (count === 0) return null
  return (
    <div
      className="door__later pad-2-3 round shade-alone row gap-3 text-normal tone-alone"
      role="status"
      data-testid="untaken"
    >
      <p className="num fill">{t('untaken', { count })}</p>
    </div>
  )
}

interface WaysProps {
  readonly way: Way
  readonly onWay: (way: Way) => void
}

/** The direction of passage, also shown in the scan area, so that nobody is recorded as leaving by mistake. */
const Ways = ({ way, onWay }: WaysProps) => {
  const { t } = useTranslation('door')
  return (
    <fieldset className="ways grid two-columns sunken round-l">
      <legend className="vh">{t('way.label')}</legend>
      {(['in', 'out'] as const).map((one) => (
        <label key={one} className="ways__one">
          <input type="radio" name="way" className="vh" checked={way === one} onChange={() => onWay(one)} />
          <span className="grid touch-high round pointer text-large-strong">{t(`way.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
