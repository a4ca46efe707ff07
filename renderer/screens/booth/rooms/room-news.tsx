import { useTranslation } from 'react-i18next'
import { isLeavingSafety, isSafeOnAir, returnOf } from '../../../../shared/contract/room-safety.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import type { Room } from '../booth-types.ts'
import { keyNames } from '../keys/booth-keys.ts'
import type { CueRow } from '../run-of-show/run-rows.ts'
import type { Hold } from '../transport/use-hold.ts'
import { loudAlarms } from '../use-air-care.ts'
import type { Booth } from '../use-booth.ts'
import { isUnexpected, lastLegOf } from './asked.ts'
import { HeldKey } from './held-key.tsx'
import { type Notice, noticesInPlace } from './notices.ts'
import { RoomAlarms } from './room-alarms.tsx'
import type { RoomState } from './room-state.ts'
import { secondWord } from './second-word.ts'

/** Of the keys that the selected room has in its column. */
export type RoomHolds = Readonly<Record<'takeOver' | 'goBackOne', Hold>>

interface RoomNewsProps {
  readonly booth: Booth
  readonly room: Room
  readonly state: RoomState
  readonly notices: readonly Notice[]
  /** The items of its run of show that are held, the last one first. */
  readonly held: readonly Pick<CueRow, 'number' | 'title'>[]
  readonly holds: RoomHolds
}

/** The state of a room in words, faults first. Its place is always reserved. */
export const RoomNews = ({ booth, room, state, notices, held, holds }: RoomNewsProps) => {
  const { t } = useTranslation('booth')
  const { name, tone, shape, mayTakeOver } = state
  const leg = lastLegOf(room.roomId, booth.takes)
  const isUnderWay = leg?.state === 'sent' || leg?.state === 'acknowledged'
  const care = booth.careOf(room)
  const isCut = booth.isCut(room)
  const cutWord = cutWordOf(isCut && name === 'live' ? (care?.cutHolds ?? null) : null)
  const back = returnOf([room], () => isCut).back.length > 0 ? room.beforeSafety : null
  // What is said of safety stays beside whatever else there is to say.
  const isStanding = notices.includes('safety') || (notices.length === 0 && room.alarms.length === 0)
  const [lastHeld, ...othersHeld] = held
  const beyond = notices.length - noticesInPlace
  const isSelected = booth.selected?.roomId === room.roomId
  const hasGone = notices.includes('safety-gone')
  const standing = standingOf(room)
  const wayBack = back === null ? null : t('safety.backTo', { scene: back })
  const hint = isLeavingSafety(room) ? t('safety.again') : wayBack
  return (
    <div className="news scroll fill touch-high column" role="status" aria-label={room.name}>
      {name !== 'live' && (
        <News tone={tone} shape={shape} title={t(`state.${name}.title`, stationsOf(room))}>
          {name === 'second' ? t(...secondWord(room)) : t(`state.${name}.text`, stationsOf(room))}
        </News>
      )}
      {notices.includes('awaited') && <News tone="warn" shape="shield" title={t('safety.awaited')} />}
      {name === 'second' && (
        <div className="news__keys flow gap-15">
          <HeldKey
            name="take-air"
            word={t('second.hold')}
            keyName={keyNames.takeOver}
            shortcut={keyNames.takeOver}
            hold={isSelected ? holds.takeOver : null}
            isOff={booth.isLocked || room.following?.state === 'deaf'}
            onFire={() => void booth.takeAir(room)}
            onEarly={() => booth.say(t('second.tooShort'), 'wait')}
          />
        </div>
      )}
      {mayTakeOver && (
        <div className="news__keys flow gap-15">
          <Button
            small
            {...(isSelected && { keyName: keyNames.takeOver })}
            disabled={booth.isLocked}
            onClick={() => booth.takeOver(room)}
          >
            {t('takeOver')}
          </Button>
        </div>
      )}
      {isCut && (
        <News tone="stop" shape="stop" title={t(`cut.${cutWord}.title`)}>
          {t(
            cutTextOf(cutWord, { hallStays: care?.hallFeed === 'own', canHide: room.safetyScene !== null && !hasGone }),
          )}
        </News>
      )}
      {isStanding &&
        (isUnderWay ? (
          <News tone="accent" shape="right" title={t('state.onItsWay', { scene: leg.scene ?? '' })} />
        ) : (
          <News tone={standing.tone} shape={standing.shape} title={t(standing.word)}>
            {[
              ...(hint === null ? [] : [hint]),
              ...(room.secondName === null ? [] : [t('second.by', { station: room.secondName })]),
            ].join(' · ')}
          </News>
        ))}
      {/* The keys of an alarm have its place. Its own key works all the same. */}
      {notices.includes('safety') && back !== null && !isUnexpected(room) && loudAlarms(room).length === 0 && (
        <div className="news__keys flow gap-15">
          <HeldKey
            name="go-back-one"
            word={t('safety.goBackOne')}
            keyName={`⇧ ${keyNames.goBack}`}
            shortcut={`Shift+${keyNames.goBack}`}
            hold={isSelected ? holds.goBackOne : null}
            isOff={booth.isLocked}
            onFire={() => booth.goBack(room)}
            onEarly={() => booth.say(t('safety.tooShort'), 'wait')}
          />
        </div>
      )}
      {hasGone && (
        <News tone="warn" shape="warn" title={t('safety.gone.title')}>
          {t('safety.gone.text')}
        </News>
      )}
      {name !== 'away' && <RoomAlarms booth={booth} room={room} />}
      {lastHeld && notices.includes('held') && (
        <News tone="warn" shape="warn" title={t('take.cue', { number: lastHeld.number, title: lastHeld.title })}>
          {[t('held'), ...(othersHeld.length > 0 ? [t('alsoHeld', { count: othersHeld.length })] : [])].join(' · ')}
        </News>
      )}
      {beyond > 0 && <b className="news__more shade-warn tone-warn">{t('alarm.more', { count: beyond })}</b>}
    </div>
  )
}

/** What is said of a room of which there is nothing else to say. */
function standingOf(room: Room) {
  if (!room.inSafety) return { tone: 'ok', shape: 'ok', word: 'state.live' } as const
  if (isLeavingSafety(room)) return { tone: 'stop', shape: 'warn', word: 'safety.left' } as const
  return { tone: 'warn', shape: 'shield', word: isSafeOnAir(room) ? 'safety.isIn' : 'safety.asked' } as const
}

/** What a cut hides and mutes, as OBS reports it: a request is not yet a result. */
function cutWordOf(holds: { readonly hidden: boolean; readonly muted: boolean } | null) {
  if (!holds) return 'unknown'
  if (holds.hidden) return holds.muted ? 'holds' : 'heard'
  return holds.muted ? 'seen' : 'nothing'
}

/** `canHide`: OBS has the room's safety scene. */
function cutTextOf(
  word: ReturnType<typeof cutWordOf>,
  { hallStays, canHide }: { readonly hallStays: boolean; readonly canHide: boolean },
) {
  if (word === 'holds') return hallStays ? 'cut.hallStays' : 'cut.hallToo'
  return word === 'seen' && canHide ? 'safety.again' : (`cut.${word}.text` as const)
}

const stationsOf = ({ rival, ownerName, sharedWith }: Room) => ({
  station: rival ?? ownerName ?? '',
  room: sharedWith ?? '',
})

interface NewsProps {
  readonly tone: RoomState['tone'] | 'accent'
  readonly shape: IconName
  readonly title: string
  readonly children?: string | undefined
}

const looks: Readonly<Record<NewsProps['tone'], string>> = {
  ok: 'tone-ok bold',
  accent: 'tone-accent',
  alone: 'tone-alone shade-alone',
  warn: 'al--warn',
  stop: 'al--stop',
}

const News = ({ tone, shape, title, children }: NewsProps) => (
  <p className={`al row no-shrink touch-high ${looks[tone]}`}>
    <Icon name={shape} />
    <span className="min-width-0 break-anywhere">
      {title}
      {children && <small className="block text-small">{children}</small>}
    </span>
  </p>
)
