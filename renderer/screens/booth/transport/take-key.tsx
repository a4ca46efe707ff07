import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../../../ui/kbd.tsx'
import { readyRooms, readyScenes } from '../rooms/ready.ts'
import type { Booth } from '../use-booth.ts'
import { held } from './held.ts'
import type { Hold } from './use-hold.ts'

/** TAKE. The button shows what it would put on air. */
export const TakeKey = ({ booth, hold }: { readonly booth: Booth; readonly hold: Hold }) => {
  const { t } = useTranslation(['booth', 'common'])
  const { rooms, ready, notice, isLocked, isAway, isTakeHeld } = booth
  const cue = ready?.kind === 'cue' ? ready.cue : null
  const nameOf = (roomId: string) => rooms.find((room) => room.roomId === roomId)?.name ?? ''
  const scenes = readyScenes(ready)
  const [first, second] = scenes
  const wouldBeSeen = readyRooms(ready)
  const cutRoom = rooms.find((room) => wouldBeSeen.includes(room.roomId) && booth.isCut(room))
  const isOff = isLocked || isAway || ready === null || cutRoom !== undefined
  const press = useTakePress(booth, hold)
  return (
    <div className="take__place stack gap-1 min-width-0">
      <button
        type="button"
        className={`take hold__fill relative overflow-hidden cells auto-then-rest gap-4 min-width-0 pad-x-5 round-l pointer text-left hold--${hold.state}${isOff ? ' take--off' : ''}`}
        aria-disabled={isOff || undefined}
        aria-keyshortcuts={t('common:keys.space')}
        data-testid="take"
        {...press}
      >
        <span className="take__word">{t('take.word')}</span>
        <span className="take__to items-end stack gap-05 min-width-0 text-right">
          {isLocked ? (
            <b className="heavy">{t('lock.locked')}</b>
          ) : isAway ? (
            <b className="heavy">{t('state.away.title')}</b>
          ) : cutRoom ? (
            <b className="heavy">{t('take.cut', { room: cutRoom.name })}</b>
          ) : ready ? (
            <>
              {cue ? (
                <b className="take__cue clamp-2 heavy max-full">{t('take.cue', { ...cue })}</b>
              ) : (
                <b className="truncate max-full heavy">{first?.scene}</b>
              )}
              <span className="truncate max-full">
                {cue
                  ? first
                    ? t('take.of', { ...first, room: nameOf(first.roomId) })
                    : cue.room
                  : nameOf(first?.roomId ?? '')}
              </span>
              {second && (
                <span className="truncate max-full">
                  {scenes.length > 2
                    ? t('take.more', { count: scenes.length - 1 })
                    : t('take.andRoom', { ...second, room: nameOf(second.roomId) })}
                </span>
              )}
              {isTakeHeld && <b className="truncate max-full heavy">{t('take.hold')}</b>}
            </>
          ) : (
            <span>{t('take.nothing')}</span>
          )}
          <Kbd>{t('common:keys.space')}</Kbd>
        </span>
      </button>
      <p
        className={`take__said truncate text-normal text-center ${notice?.tone === 'warn' ? 'tone-warn bold' : 'soft'}`}
        role="status"
        data-testid="notice"
      >
        {notice?.text}
      </p>
    </div>
  )
}

/** Longer than a click comes after the release of its button. */
const clickMs = 300

/**
 * One press takes, or begins to be held. What a press is, is fixed when it begins: the take itself ends safety, and the
 * release of the same press must not take what comes next.
 */
function useTakePress({ isTakeHeld, isLocked, take }: Booth, hold: Hold) {
  const isOfHeld = useRef(false)
  const { onKeyDown, ...keys } = held({
    press() {
      isOfHeld.current = isTakeHeld
      if (isTakeHeld) hold.press()
    },
    release() {
      hold.release()
      setTimeout(() => {
        isOfHeld.current = false
      }, clickMs)
    },
  })
  return {
    ...keys,
    ...(isTakeHeld && { onKeyDown }),
    onClick() {
      if (!isLocked && !isTakeHeld && !isOfHeld.current) take()
    },
  }
}
