import { useTranslation } from 'react-i18next'
import { Kbd } from '../../../ui/kbd.tsx'
import { legsToTake } from '../rooms/asked.ts'
import type { Booth } from '../use-booth.ts'

/** TAKE. The button shows what it would put on air. */
export const TakeKey = ({ booth }: { readonly booth: Booth }) => {
  const { t } = useTranslation(['booth', 'common'])
  const { rooms, chosen, notice, isLocked, isAway, cue } = booth
  const legs = legsToTake(rooms, chosen)
  const [first] = legs
  const room = rooms.find(({ roomId }) => roomId === first?.roomId)
  /** The room stays hidden until the cut has ended. */
  const isCut = (roomId: string) =>
    (booth.careOf(rooms.find((one) => one.roomId === roomId))?.cutSince ?? null) !== null
  const wouldBeSeen = first ? legs.map(({ roomId }) => roomId) : (cue?.airRooms ?? [])
  const cutRoom = rooms.find(({ roomId }) => wouldBeSeen.includes(roomId) && isCut(roomId))
  const isOff = isLocked || isAway || (legs.length === 0 && cue === null) || cutRoom !== undefined
  return (
    <div className="take__place stack gap-1 min-width-0">
      <button
        type="button"
        className={
          isOff
            ? 'take cells auto-then-rest gap-4 min-width-0 pad-x-5 round-l pointer text-left take--off'
            : 'take cells auto-then-rest gap-4 min-width-0 pad-x-5 round-l pointer text-left'
        }
        aria-disabled={isOff || undefined}
        aria-keyshortcuts={t('common:keys.space')}
        data-testid="take"
        onClick={isLocked ? undefined : booth.take}
      >
        <span className="take__word">{t('take.word')}</span>
        <span className="take__to items-end stack gap-05 min-width-0 text-right">
          {isLocked ? (
            <b className="heavy">{t('lock.locked')}</b>
          ) : isAway ? (
            <b className="heavy">{t('state.away.title')}</b>
          ) : cutRoom ? (
            <b className="heavy">{t('take.cut', { room: cutRoom.name })}</b>
          ) : room && first ? (
            <>
              <b className="truncate max-full heavy">{first.scene}</b>
              <span className="truncate max-full">{room.name}</span>
              {legs.length > 1 && (
                <span className="truncate max-full">{t('take.more', { count: legs.length - 1 })}</span>
              )}
            </>
          ) : cue ? (
            <>
              <b className="take__cue clamp-2 heavy max-full">{t('take.cue', { ...cue })}</b>
              <span className="truncate max-full">{cue.room}</span>
            </>
          ) : (
            <span>{t('take.nothing')}</span>
          )}
          <Kbd>{t('common:keys.space')}</Kbd>
        </span>
      </button>
      <p
        className={`take__said truncate soft text-normal text-center take__said--${notice?.tone ?? 'wait'}`}
        role="status"
        data-testid="notice"
      >
        {notice?.text}
      </p>
    </div>
  )
}
