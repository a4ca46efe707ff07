import { useTranslation } from 'react-i18next'
import { Kbd } from '../../../ui/kbd.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { Room } from '../booth-types.ts'
import { sceneKeyNames } from '../keys/booth-keys.ts'
import { NoPicture } from './no-picture.tsx'
import type { StandingScene } from './use-standing-scenes.ts'

interface ScenePickProps {
  readonly room: Room
  readonly isLive: boolean
  readonly isChosen: boolean
  /** PRÊT shows it: the next press takes it. */
  readonly isReady: boolean
  /** The cursor is here. */
  readonly isAt: boolean
  readonly isLocked: boolean
  readonly one: StandingScene
  /** Its place in the list, which gives its key. */
  readonly index: number
  /** In the grid; null in the list. `src`: null while no picture was requested. */
  readonly picture: {
    readonly src: string | null
    readonly isLoaded: boolean
    readonly onAnswer: (isLoaded: boolean) => void
  } | null
  readonly onPick: () => void
}

/** One scene, to be made ready. */
export const ScenePick = ({ room, one, index, picture, ...is }: ScenePickProps) => {
  const { t } = useTranslation('booth')
  const { scene, isGone } = one
  const keyName = sceneKeyNames[index]
  const isOnAir = scene === room.program
  const tags = (
    <>
      {isOnAir && (
        <Tag {...(is.isLive && { tone: 'air', shape: 'air' })}>{t(is.isLive ? 'scenes.onAir' : 'scenes.wasOnAir')}</Tag>
      )}
      {is.isReady && <Tag {...(is.isLive && { tone: 'ok' })}>{t(is.isLive ? 'scenes.ready' : 'scenes.wasReady')}</Tag>}
      {isGone && room.scenes.length > 0 && <Tag tone="warn">{t('scenes.gone')}</Tag>}
      {is.isChosen && (
        <Tag tone="accent" shape="right">
          {t('monitor.chosen')}
        </Tag>
      )}
    </>
  )
  const look = is.isLive ? (isOnAir ? '' : is.isReady ? ' mon--ready' : ' mon--plain') : ' mon--plain'
  return (
    <li className={is.isAt ? 'scn__one min-width-0 scn__one--at' : 'scn__one min-width-0'}>
      <button
        type="button"
        className={`scn__pick hover-tint full-width min-height-36 round pointer text-left text-large ${picture ? 'scn__pick--tile' : 'row'}`}
        aria-pressed={is.isChosen}
        aria-disabled={is.isLocked || isGone || undefined}
        aria-keyshortcuts={keyName}
        data-at={is.isAt}
        title={scene}
        onClick={is.onPick}
      >
        <span className="row fill min-width-0">
          <span className={isGone ? 'truncate fill soft' : 'truncate fill'}>{scene}</span>
          {picture === null && tags}
          {keyName && <Kbd>{keyName}</Kbd>}
        </span>
        {picture !== null && (
          <span className={`mon block relative overflow-hidden full-width${look}`}>
            {picture.src !== null && (
              <img
                className={`mon__img full-height block full-width${picture.isLoaded ? '' : ' mon__img--none'}`}
                src={picture.src}
                alt=""
                width={320}
                height={180}
                data-loaded={picture.isLoaded}
                onLoad={() => picture.onAnswer(true)}
                onError={() => picture.onAnswer(false)}
              />
            )}
            {!picture.isLoaded && <NoPicture>{t('scenes.noPicture')}</NoPicture>}
            <span className="over-all flex align-end">
              <span className="flow gap-1">{tags}</span>
            </span>
          </span>
        )}
      </button>
    </li>
  )
}
