import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import type { Room } from '../booth-types.ts'
import type { Booth } from '../use-booth.ts'
import { readyIn } from './ready.ts'
import { roomPicture, scenePath } from './room-picture.ts'
import { roomStateOf } from './room-state.ts'
import { ScenePick } from './scene-pick.tsx'
import { useAges } from './use-ages.ts'
import { useSceneForm } from './use-scene-form.ts'
import { useScenePictures } from './use-scene-pictures.ts'
import type { StandingScene } from './use-standing-scenes.ts'

interface SceneListProps {
  readonly booth: Booth
  readonly room: Room
  readonly scenes: readonly StandingScene[]
  /** The scene at the cursor. */
  readonly cursor: string | null
  readonly onPick: (scene: string) => void
}

/** A room's scenes as OBS lists them, in a grid or a list. A chosen scene is ready and is taken with the next press. */
export const SceneList = ({ booth, room, scenes, cursor, onPick }: SceneListProps) => {
  const { t } = useTranslation(['booth', 'common'])
  const [form, setForm] = useSceneForm()
  const list = useRef<HTMLUListElement>(null)
  const at = scenes.findIndex(({ scene }) => scene === cursor)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another form lays them out anew
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at, form])
  const [ageMs = null] = useAges([room])
  const { isLive } = roomStateOf(room, ageMs, booth.isAway)
  const isGrid = form === 'grid'
  const ready = readyIn(booth.ready, room)
  // A dozen scenes are seen at once, as far as the rooms beside them let them.
  const columns = booth.rooms.length > 4 ? 'two-columns' : booth.rooms.length > 2 ? 'three-columns' : 'four-columns'
  const present = scenes.filter(({ isGone }) => !isGone).map(({ scene }) => scene)
  const pictures = useScenePictures(isGrid ? present : [], isLive)
  const isAnySeen = isGrid && present.some(pictures.isLoaded)
  const srcOf = (scene: string) => {
    const turn = pictures.turnOf(scene)
    return turn === null ? null : roomPicture(room.roomId, `${scenePath(scene)}${turn}`)
  }
  return (
    <section
      className={`scn over-all column min-size-0 surface round overflow-hidden${isLive ? '' : ' rm--old'}`}
      aria-labelledby="scenes"
      data-testid="scenes"
    >
      <header className="rs__h high-40 row gap-3 justify-between no-shrink">
        <h2 id="scenes" className="truncate heading fill">
          {t('scenes.of', { room: room.name })}
        </h2>
        <Button small kind="quiet" onClick={() => setForm(isGrid ? 'list' : 'grid')}>
          {t(isGrid ? 'scenes.asList' : 'scenes.asGrid')}
        </Button>
        <Button small kind="quiet" keyName={t('common:keys.escape')} onClick={booth.closeList}>
          {t('common:action.close')}
        </Button>
      </header>
      {scenes.length === 0 && (
        <p className="rs__empty centred fill pad-4-6 stack soft text-center">
          {t(room.isOwn || room.following !== null ? 'scenes.none' : 'scenes.elsewhere')}
        </p>
      )}
      <ul
        className={`pad-x-2 scroll fill${isGrid ? ` ${columns} stack gap-1 content-start` : ''}`}
        ref={list}
        aria-labelledby="scenes"
      >
        {scenes.map((one, index) => (
          <ScenePick
            key={one.scene}
            room={room}
            isLive={isLive}
            isChosen={one.scene === booth.chosen[room.roomId]}
            isReady={one.scene === ready}
            isAt={index === at}
            isLocked={booth.isLocked}
            one={one}
            index={index}
            picture={
              isGrid
                ? {
                    src: srcOf(one.scene),
                    isLoaded: pictures.isLoaded(one.scene),
                    onAnswer: (isLoaded) => pictures.answered(one.scene, isLoaded),
                  }
                : null
            }
            onPick={() => booth.isLocked || one.isGone || onPick(one.scene)}
          />
        ))}
      </ul>
      <p className="scn__hint pad-x-4 row soft text-small no-shrink" role="status">
        {scenes.length > 0 && !isLive ? (
          <>
            <Icon name="warn" size={12} />
            <span className="truncate">{t(isAnySeen ? 'scenes.away' : 'scenes.silent')}</span>
          </>
        ) : (
          <>
            <Kbd>{t('common:keys.enter')}</Kbd>
            <span>{t('scenes.hint')}</span>
            <Icon name="right" size={12} />
            <Kbd>{t('common:keys.space')}</Kbd>
            <span>{t('scenes.next')}</span>
          </>
        )}
      </p>
    </section>
  )
}
