import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { countdownAt, timerOf } from '../../../../shared/contract/countdown.ts'
import { lengthWords } from '../../../../shared/domain/show/length-words.ts'
import { useSteadyNow } from '../../../app/use-connection.ts'
import { useValue } from '../../../app/use-view.ts'
import type { Formats } from '../../../i18n/format.ts'
import { Tag } from '../../../ui/tag.tsx'
import { AdjustKeys } from './adjust-keys.tsx'
import { CueNote } from './cue-note.tsx'
import { signed } from './cue-times.ts'
import { FollowWord } from './follow-word.tsx'
import type { CueRow } from './run-rows.ts'
import { Speakers } from './speakers.tsx'
import type { RunDesk } from './use-run.ts'

interface LiveItemProps {
  readonly desk: RunDesk
  readonly row: CueRow
  readonly formats: Formats
  readonly locked: boolean
}

/** The current item, always visible: its progress, what it delays, and what can be done. */
export const LiveItem = ({ desk, row, formats, locked }: LiveItemProps) => {
  const { t } = useTranslation('runOfShow')
  const { overrunS } = desk.run.outlook
  const { value: stage } = useValue('stage', { roomId: row.roomId })
  const steadyNow = useSteadyNow(200)
  // As every page of the room counts it, by the station's steady clock. Until that is read, by the plan.
  const own = stage?.item?.id === row.cueId ? timerOf({ timer: null, item: stage.item }) : null
  const counted = own && countdownAt(own, steadyNow, stage?.warningS ?? 0)
  const isSoon = counted ? counted.phase !== 'running' : overrunS > -(stage?.warningS ?? 0)
  const started = row.startedAt === null ? desk.now : Date.parse(row.startedAt)
  const ends = started + row.lengthS * 1000
  const item = useRef<HTMLLIElement>(null)
  // Scrolled rows stay clear of it. One check a second suffices for a window that became narrower.
  useLayoutEffect(() => {
    item.current?.parentElement?.style.setProperty('--live-height', `${item.current.offsetHeight}px`)
  })
  return (
    <li ref={item} className="ros-live scroll-y rule-top num" aria-current="true" data-cue={row.cueId}>
      <div className="ros-live__head row">
        <Tag tone="air" shape="air">
          {t('onAir')}
        </Tag>
        <b className="grow truncate heading">
          {formats.number(row.number)} · {row.title}
        </b>
        <span className="soft">
          {formats.time(started)} – {formats.time(ends)}
        </span>
      </div>
      <div className="ros-live__time">
        <div className="ros-live__over align-baseline line gap-3 soft min-width-0 space-above-1">
          <span className={isSoon ? 'ros-over tone-warn title-huge' : 'ros-over title-huge ink'}>
            {counted?.signed ?? (overrunS > 0 ? signed(overrunS) : signed(-overrunS).slice(1))}
          </span>
          <span className="min-width-0">{words(desk, t)}</span>
        </div>
        <ProgressOf lengthS={row.lengthS} overrunS={overrunS} />
        <AdjustKeys desk={desk} formats={formats} locked={locked} />
      </div>
      <FollowWord desk={desk} row={row} />
      <CueNote row={row} />
      <Speakers desk={desk} row={row} locked={locked} />
    </li>
  )
}

type Words = ReturnType<typeof useTranslation<'runOfShow'>>['t']

function words({ run: { outlook } }: RunDesk, t: Words): string {
  const { overrunS, driftS, pushed, nextBreak } = outlook
  // The item is over its time, but the day may still be ahead.
  if (driftS < 0) return `${t(overrunS > 0 ? 'over' : 'left')} · ${signed(driftS).slice(1)} ${t('ahead')}`
  const pauseToo = nextBreak !== null && nextBreak.lateS > 0
  // The break is named.
  const count = pauseToo ? countBefore(outlook) : pushed
  const pushes = pushed === 0 ? t('pushesNothing') : t(pauseToo ? 'pushesPause' : 'pushes', { count })
  if (overrunS > 0) return `${t('over')}, ${pushes}`
  if (driftS > 0) return `${t('left')} · ${signed(driftS)}, ${pushes}`
  return t('left')
}
const countBefore = ({ pushed }: RunDesk['run']['outlook']) => Math.max(1, pushed - 1)

const ProgressOf = ({ lengthS, overrunS }: { readonly lengthS: number; readonly overrunS: number }) => {
  const { t } = useTranslation('runOfShow')
  const gone = Math.max(0, lengthS + Math.min(0, overrunS))
  const over = Math.max(0, overrunS)
  const whole = Math.max(1, lengthS + over)
  const planned = lengthWords(lengthS)
  const label =
    over > 0
      ? t('progress', { planned, over: lengthWords(over) })
      : t('progressLeft', { value: lengthWords(gone), planned })
  return (
    <div className="prog ros-prog overflow-hidden line gap-05 space-above-2 round-s" role="img" aria-label={label}>
      <i style={{ width: `${(gone / whole) * 100}%` }} />
      {over > 0 && <i className="ros-prog__over" style={{ width: `${(over / whole) * 100}%` }} />}
    </div>
  )
}
