import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { Room } from '../booth-types.ts'
import type { Booth } from '../use-booth.ts'
import { roomStateOf } from './room-state.ts'
import { useAges } from './use-ages.ts'

interface SceneListProps {
  readonly booth: Booth
  readonly room: Room
  /** The scene at the cursor. */
  readonly cursor: string | null
  readonly onPoint: (scene: string) => void
}

/** A room's scenes as OBS lists them. A chosen scene is ready and is taken with the next press. */
export const SceneList = ({ booth, room, cursor, onPoint }: SceneListProps) => {
  const { t } = useTranslation(['booth', 'common'])
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const at = room.scenes.indexOf(cursor ?? '')
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [cursor, room.scenes])
  const chosen = booth.chosen[room.roomId]
  const [ageMs = null] = useAges([room])
  const { isLive } = roomStateOf(room, ageMs, booth.isAway)
  return (
    <section
      className="scn over-all column min-size-0 surface round overflow-hidden"
      aria-labelledby="scenes"
      data-testid="scenes"
    >
      <header className="rs__h high-40 row gap-3 justify-between no-shrink">
        <h2 id="scenes" className="truncate heading">
          {t('scenes.of', { room: room.name })}
        </h2>
        <Button small kind="quiet" keyName={t('common:keys.escape')} onClick={booth.closeList}>
          {t('common:action.close')}
        </Button>
      </header>
      {room.scenes.length === 0 && (
        <p className="rs__empty centred fill pad-4-6 stack soft text-center">
          {t(room.isOwn || room.following !== null ? 'scenes.none' : 'scenes.elsewhere')}
        </p>
      )}
      <ul className="fill pad-x-2 scroll" ref={list} aria-labelledby="scenes">
        {room.scenes.map((scene) => (
          <li key={scene} className={scene === cursor ? 'scn__one scn__one--at' : 'scn__one'}>
            <button
              type="button"
              className="scn__pick hover-tint full-width min-height-36 round pointer text-left row text-large"
              aria-pressed={scene === chosen}
              aria-disabled={booth.isLocked || undefined}
              data-at={scene === cursor}
              onClick={() => {
                if (booth.isLocked) return
                onPoint(scene)
                booth.choose(room, scene)
              }}
            >
              <span className="truncate fill">{scene}</span>
              {scene === room.program && (
                <Tag {...(isLive && { tone: 'air', shape: 'air' })}>
                  {t(isLive ? 'scenes.onAir' : 'scenes.wasOnAir')}
                </Tag>
              )}
              {scene === room.preview && (
                <Tag {...(isLive && { tone: 'ok' })}>{t(isLive ? 'scenes.ready' : 'scenes.wasReady')}</Tag>
              )}
              {scene === chosen && (
                <Tag tone="accent" shape="right">
                  {t('monitor.chosen')}
                </Tag>
              )}
            </button>
          </li>
        ))}
      </ul>
      <p className="scn__hint pad-x-4 row soft text-small no-shrink">
        <Kbd>{t('common:keys.enter')}</Kbd>
        <span>{t('scenes.hint')}</span>
        <Icon name="right" size={12} />
        <Kbd>{t('common:keys.space')}</Kbd>
        <span>{t('scenes.next')}</span>
      </p>
    </section>
  )
}
