import { useTranslation } from 'react-i18next'
import { isSafeOnAir } from '../../../../shared/contract/room-safety.ts'
import { useView } from '../../../app/use-view.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { Room } from '../booth-types.ts'
import { heldIn } from '../run-of-show/run-rows.ts'
import type { Booth } from '../use-booth.ts'
import { isSafetyOnItsWay, isUnexpected } from './asked.ts'
import { LevelBars } from './level-bars.tsx'
import { Monitor, Tally } from './monitor.tsx'
import { noticesInPlace, noticesOf } from './notices.ts'
import { OnStageNow } from './on-stage-now.tsx'
import { isMissing, readyIn } from './ready.ts'
import { RoomFacts } from './room-facts.tsx'
import { type RoomHolds, RoomNews } from './room-news.tsx'
import { roomStateOf } from './room-state.ts'
import { useAges, useAgeWords } from './use-ages.ts'

interface RoomColumnProps {
  readonly booth: Booth
  readonly room: Room
  /** The key that selects it. */
  readonly number: number
  /** Its column is narrow, beside many others. */
  readonly isMany: boolean
  readonly holds: RoomHolds
}

/** Beside more rooms than these a column has fewer letters in a line. */
const manyRooms = 4

/** One room, as its OBS confirmed it: what is on air, what is ready, what is wrong, what is recorded and streamed. */
export const RoomColumn = ({ booth, room, number, isMany, holds }: RoomColumnProps) => {
  const { t } = useTranslation('booth')
  const words = useAgeWords()
  const [ageMs = null] = useAges([room])
  const state = roomStateOf(room, ageMs, booth.isAway)
  const { isLive } = state
  const { roomId, name, program } = room
  const ready = readyIn(booth.ready, room)
  const cue = ready !== null && booth.ready?.kind === 'cue' ? booth.ready.cue : null
  const isSelected = booth.selected?.roomId === roomId
  const isLong = (program?.length ?? 0) > (booth.rooms.length > manyRooms ? 12 : 16)
  const isReadyMissing = isLive && isMissing(room, ready)
  const held = heldIn(useView('runOfShow', { roomId }).rows)
  const notices = noticesOf(room, state, {
    isCut: booth.isCut(room),
    isSafetyOnItsWay: isSafetyOnItsWay(roomId, booth.takes),
    isHeld: held.length > 0,
  })
  const looks = [
    'rm column min-size-0 surface round overflow-hidden',
    !isLive && 'rm--old',
    isSelected && 'rm--selected',
    isReadyMissing && 'rm--missing',
    // Beside another notice, the keys that settle need the place of a picture.
    isUnexpected(room) && notices.length >= noticesInPlace && 'rm--tight',
  ]
  // What a second would do takes two lines, above its key. The keys that settle take a line each.
  const isCrowded = notices.length >= noticesInPlace || room.following !== null || isUnexpected(room)
  if (isCrowded) looks.push('rm--crowded')
  const titleId = `room-${roomId}`
  return (
    <section
      className={looks.filter(Boolean).join(' ')}
      aria-labelledby={titleId}
      data-testid="room"
      data-state={state.name}
    >
      <header className="rm__h row gap-1 no-shrink">
        <h2 id={titleId} className="truncate min-width-0" title={name}>
          <button
            type="button"
            className="rm__pick max-full hover-tint block round-s bare-button truncate"
            aria-pressed={isSelected}
            onClick={() => booth.select(room)}
          >
            {name}
          </button>
        </h2>
        {number < 10 && <Kbd>{number}</Kbd>}
        <span
          className="hb inline-row gap-1 soft text-small push-right no-shrink num"
          title={t('age.label')}
          data-testid="age"
        >
          <Icon name={isLive ? 'heart' : 'warn'} />
          {words(ageMs)}
        </span>
      </header>
      <Monitor room={room} kind="program" scene={program} state={state} ageMs={ageMs}>
        {isLive && isSafeOnAir(room) && !isUnexpected(room) && (
          // Shown here whatever else the room shows.
          <Tag tone="warn" shape="shield">
            {t('safety.isIn')}
          </Tag>
        )}
      </Monitor>
      <p className="cap-s cap-s--tally pad-x-3 row no-shrink min-width-0">
        <Tally room={room} state={state} />
        <OnStageNow roomId={roomId} />
      </p>
      <p
        className={`cap-s--air pad-x-3 no-shrink ${isLong ? 'clamp-2 break-anywhere' : 'truncate'}`}
        data-testid="program"
        title={program ?? undefined}
      >
        {program ?? t('monitor.nothing')}
      </p>
      {!(room.following && isUnexpected(room)) && (
        // A second needs its place for its own key and those of the alarm.
        <div className="rm__ready flex pad-x-3 justify-between no-shrink">
          <Monitor room={room} kind="preview" scene={ready} state={state} ageMs={ageMs}>
            {ready !== null && (
              <Tag tone={isReadyMissing ? 'warn' : 'accent'}>
                {isReadyMissing
                  ? t('monitor.missing')
                  : cue
                    ? t('monitor.cue', { number: cue.number })
                    : t('monitor.chosen')}
              </Tag>
            )}
          </Monitor>
          <LevelBars roomId={roomId} isLive={isLive} />
        </div>
      )}
      <p className="cap-s pad-x-3 row text-small-strong no-shrink min-width-0">
        <span className="tally tally--ready">{t('monitor.ready')}</span>
        <span className="clamp-2 break-anywhere" data-testid="preview" title={ready ?? undefined}>
          {ready ?? t('monitor.noPreview')}
        </span>
      </p>
      <RoomNews booth={booth} room={room} state={state} notices={notices} held={held} holds={holds} />
      <RoomFacts room={room} isLive={isLive} isShort={isCrowded && !isMany} />
    </section>
  )
}
