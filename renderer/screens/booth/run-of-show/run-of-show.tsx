import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inRoomOrder } from '../../../../shared/contract/room-order.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import type { ChosenCue } from '../booth-types.ts'
import { CueForm } from './cue-form.tsx'
import { CueLine } from './cue-line.tsx'
import { sceneLegs, scenesOf } from './cue-scenes.ts'
import { signed } from './cue-times.ts'
import { ImportCuesDialog } from './import-cues-dialog.tsx'
import { LiveItem } from './live-item.tsx'
import { RunFoot } from './run-foot.tsx'
import type { Idle, RunGesture } from './run-keys.ts'
import './run-of-show.css'
import { type CueRow, dayBegunBy, heldIn } from './run-rows.ts'
import { useCurrentAtTop } from './use-current-at-top.ts'
import { useMade } from './use-made.ts'
import { useRun } from './use-run.ts'
import { useRunKeys } from './use-run-keys.ts'

interface RunOfShowProps {
  readonly roomId: string
  /** Another room was chosen in the heading. */
  readonly onRoom?: (roomId: string) => void
  /** The cue that a take would begin now. */
  readonly onChosen?: (cue: ChosenCue | null) => void
  /** A person has chosen a cue, the same one perhaps. */
  readonly onChoice?: () => void
  /** How often a person has dropped the choice of a cue. */
  readonly drops?: number
  /** No cue is ready, until one is chosen. */
  readonly isFree?: boolean
  readonly locked: boolean
  /** A room's scenes lie over it. */
  readonly isCovered?: boolean
  /** A key of it was pressed, and does nothing. */
  readonly onIdle?: (why: Idle) => void
  /** A cue that a link led to: it is chosen once its row arrives, and its list receives the keys. */
  readonly wanted?: string | null
  readonly onFound?: () => void
}

const chosenCue = ({ cueId, number, title, roomId, legs }: CueRow, room: string): ChosenCue => ({
  cueId,
  number,
  title,
  room,
  rooms: [...new Set([roomId, ...legs.map((leg) => leg.roomId)])],
  airRooms: legs.filter(({ kind }) => kind === 'scene' || kind === 'lower-third').map((leg) => leg.roomId),
  scenes: sceneLegs({ legs }).map(({ roomId: at, scene }) => ({ roomId: at, scene })),
})

/** The next room, cyclically, in the booth's order. */
function roomAfter(roomId: string, rooms: readonly { readonly roomId: string; readonly name: string }[]): string {
  const all = inRoomOrder(rooms)
  return all[(all.findIndex((room) => room.roomId === roomId) + 1) % all.length]?.roomId ?? roomId
}

/** The run of show of a room, in the middle of the booth. */
export const RunOfShow = ({
  roomId,
  onRoom,
  onChosen,
  onChoice,
  drops = 0,
  isFree = false,
  locked,
  isCovered = false,
  onIdle = () => {},
  wanted = null,
  onFound,
}: RunOfShowProps) => {
  const { t } = useTranslation('runOfShow')
  const desk = useRun(roomId)
  const formats = useFormats(desk.timeZone)
  // A date without a time has no zone.
  const days = useFormats('UTC')
  const rooms = useView('rooms', {})
  const { rows: driven } = useView('show', {})
  const list = useRef<HTMLOListElement>(null)
  const [editing, setEditing] = useState<{ readonly row: CueRow | null } | null>(null)
  const [isImporting, setIsImporting] = useState(false)
  const { run, chosen } = desk
  const roomName = rooms.rows.find((room) => room.roomId === roomId)?.name ?? ''
  const { cueId } = chosen ?? {}
  // One text, so that an unchanged value causes no update.
  const ready = JSON.stringify(chosen && chosenCue(chosen, roomName))
  useEffect(() => void onChosen?.(JSON.parse(ready) as ChosenCue | null), [onChosen, ready])
  const { choices } = desk
  useEffect(() => {
    if (choices > 0) onChoice?.()
  }, [onChoice, choices])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each drop
  useEffect(() => {
    if (drops > 0) desk.choose(null)
  }, [drops])

  useEffect(() => {
    const found = wanted === null ? undefined : run.rows.find((row) => row.cueId === wanted)
    if (!found) return
    desk.choose(found)
    list.current?.focus()
    onFound?.()
  })

  useCurrentAtTop(list, (run.current ?? run.next)?.cueId, editing !== null || cueId !== run.next?.cueId)

  const [held] = heldIn(run.rows)
  /** An earlier choice in a room is dropped when a person returns to it. */
  const turnTo = (room: string) => {
    desk.choose(null)
    onRoom?.(room)
  }
  /** After a scene by hand the first press only chooses the next cue again. */
  const step = (by: 1 | -1) => (isFree && chosen ? desk.choose(chosen) : desk.step(by))
  const actions: Readonly<Record<RunGesture, () => unknown>> = {
    absorb: () => desk.adjust('absorb'),
    shift: () => desk.adjust('shift'),
    cut: () => desk.adjust('cut'),
    undo: desk.undo,
    previous: () => step(-1),
    next: () => step(1),
    otherRoom: () => turnTo(roomAfter(roomId, driven.length > 0 ? driven : rooms.rows)),
    edit: () => chosen && setEditing({ row: chosen }),
    add: () => setEditing({ row: null }),
    skip: () => chosen && desk.act('cues.skip', { cueId: chosen.cueId, on: chosen.state !== 'skipped' }),
    earlier: () => chosen && desk.move(chosen, -1),
    later: () => chosen && desk.move(chosen, 1),
    startHeld: () => (held ? desk.act('cues.start', { cueId: held.cueId }) : onIdle('nothingHeld')),
    leave: () => {
      desk.choose(null)
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    },
  }
  useRunKeys(list, {
    locked: locked || isImporting,
    isCovered,
    run: (gesture) => void actions[gesture](),
    onIdle,
  })
  const lastMade = useMade(list, { rows: run.rows, choices }, () => setEditing({ row: null }))
  /** What a new item follows. */
  const anchor = lastMade.row ?? chosen ?? run.current
  const close = () => {
    setEditing(null)
    list.current?.focus()
  }
  const form = (row: CueRow | null) => (
    <li key={row?.cueId ?? 'new'}>
      <CueForm
        desk={desk}
        row={row}
        after={anchor}
        onClose={close}
        onMade={(made, isAnother) => {
          close()
          lastMade.add(made, isAnother)
        }}
        timeWords={(at) => (new Date(at).getUTCSeconds() === 0 ? formats.time(at) : formats.timeWithSeconds(at))}
      />
    </li>
  )
  const dayHeading = (index: number) => {
    const date = dayBegunBy(run.rows, index)
    return date === null
      ? []
      : [
          <li key={date} className="ros-day">
            <h3 className="rule-top sunken text-small-strong">{days.date(date)}</h3>
          </li>,
        ]
  }
  const { end } = run.outlook

  return (
    <section
      className={
        desk.stale
          ? 'ros surface round overflow-hidden column min-size-0 stale'
          : 'ros surface round overflow-hidden column min-size-0'
      }
      aria-labelledby="ros-title"
    >
      <header className="ros__h high-40 pad-x-4 row gap-3 no-shrink">
        <h2 className="heading" id="ros-title">
          {t('title')}
        </h2>
        {onRoom ? (
          <select
            className="min-width-0 surface round-s text-normal"
            aria-label={t('room')}
            value={roomId}
            onChange={({ target }) => turnTo(target.value)}
          >
            {inRoomOrder(rooms.rows).map((room) => (
              <option key={room.roomId} value={room.roomId}>
                {room.name}
              </option>
            ))}
          </select>
        ) : (
          <span className="soft truncate">{roomName}</span>
        )}
        <span className="ros__end push-right min-height-20 num">
          {end && (
            <Status tone={Math.abs(end.lateS) >= 60 ? 'warn' : 'ok'} shape={Math.abs(end.lateS) >= 60 ? 'warn' : 'ok'}>
              {Math.abs(end.lateS) >= 60
                ? t('endLate', { time: formats.time(end.at), late: signed(end.lateS) })
                : t('end', { time: formats.time(end.at) })}
            </Status>
          )}
        </span>
      </header>
      <div
        className="ros-cue bare-button focus-inside column-gap-2 pad-x-4 rule-top text-left cells soft full-width ros-cue--head min-height-24 text-small muted no-shrink"
        aria-hidden="true"
      >
        <span />
        <span className="ros-cue__planned">{t('column.planned')}</span>
        <span className="ros-cue__wide">{t('column.actual')}</span>
        <span>{t('column.length')}</span>
      </div>
      {run.rows.length === 0 && !editing ? (
        <div className="ros__empty stack gap-1 fill pad-4 text-center">
          <b>{desk.state === 'loading' ? t('loading') : t('empty')}</b>
          {desk.state !== 'loading' && <p>{t('emptyText')}</p>}
        </div>
      ) : (
        <ol
          ref={list}
          className="ros__list scroll-y focus-inside fill min-height-0"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and has keys of its own.
          tabIndex={0}
          aria-label={t('keys.list', { room: roomName })}
        >
          {run.rows.flatMap((row, index) => [
            ...dayHeading(index),
            editing?.row?.cueId === row.cueId ? (
              form(row)
            ) : row.cueId === run.current?.cueId ? (
              <LiveItem key={row.cueId} desk={desk} row={row} formats={formats} locked={locked} />
            ) : (
              <CueLine
                key={row.cueId}
                desk={desk}
                row={row}
                formats={formats}
                locked={locked}
                isHeldByKey={row === held}
                scenes={scenesOf(row, driven)}
                onEdit={() => setEditing({ row })}
              />
            ),
            ...(editing?.row === null && row.cueId === anchor?.cueId ? [form(null)] : []),
          ])}
          {editing?.row === null && !anchor && form(null)}
        </ol>
      )}
      <RunFoot desk={desk} formats={formats} locked={locked}>
        <Button small icon="plus" keyName="I" disabled={locked} onClick={actions.add}>
          {t('action.add')}
        </Button>
        <Button small icon="edit" keyName="E" disabled={locked || !chosen} onClick={actions.edit}>
          {t('action.edit')}
        </Button>
        <Button small icon="file" disabled={locked} onClick={() => setIsImporting(true)}>
          {t('action.importFile')}
        </Button>
      </RunFoot>
      {isImporting && <ImportCuesDialog timeZone={desk.timeZone} onClose={() => setIsImporting(false)} />}
    </section>
  )
}
