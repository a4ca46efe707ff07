import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import type { Room } from '../booth-types.ts'
import { NoPicture } from './no-picture.tsx'
import { isMissing } from './ready.ts'
import { scenePath } from './room-picture.ts'
import type { RoomState } from './room-state.ts'
import { Thumbnail } from './thumbnail.tsx'
import { useAgeWords } from './use-ages.ts'

interface MonitorProps {
  readonly room: Room
  readonly kind: 'program' | 'preview'
  /** Null: the picture is of nothing that is shown here. */
  readonly scene: string | null
  readonly state: RoomState
  readonly ageMs: number | null
  /** A label over its lower edge. */
  readonly children?: ReactNode
}

/** Under a picture: whether it is on air, or only what was seen last. */
export const Tally = ({ room, state }: Pick<MonitorProps, 'room' | 'state'>) => {
  const { t } = useTranslation('booth')
  const old =
    state.name === 'elsewhere' || state.name === 'nobody'
      ? t('monitor.logged')
      : t(room.confirmedAt === null ? 'monitor.never' : 'monitor.last')
  return (
    <span className="tally inline-row gap-1 truncate" data-testid="tally">
      <Icon name="air" />
      {state.isLive ? t('monitor.air') : old}
    </span>
  )
}

/** A picture. One that is not live says so, and since when. */
export const Monitor = ({ room, kind, scene, state, ageMs, children }: MonitorProps) => {
  const { t } = useTranslation('booth')
  const words = useAgeWords()
  const isProgram = kind === 'program'
  const hasNoFrame = !isProgram && (scene === null || isMissing(room, scene))
  const said = scene ?? (isProgram ? undefined : t('monitor.nothingReady'))
  const none = <NoPicture>{state.isLive ? said : undefined}</NoPicture>
  const path = isProgram ? 'program.jpg?' : readyPath(room, scene)
  return (
    <div
      className={
        isProgram
          ? 'mon no-shrink relative overflow-hidden mon--pgm'
          : `mon no-shrink relative overflow-hidden mon--pvw${hasNoFrame ? ' mon--plain' : ''}`
      }
      data-testid={`${kind}-monitor`}
    >
      {scene !== null && path !== null && (room.isOwn || room.following !== null) ? (
        <Thumbnail
          // The picture of another scene is not shown under this one's name.
          key={`${room.obs?.obsId} ${path} ${scene}`}
          roomId={room.roomId}
          path={path}
          isLive={state.isLive}
          label={t(isProgram ? 'monitor.programOf' : 'monitor.previewOf', { room: room.name })}
        >
          {none}
        </Thumbnail>
      ) : (
        none
      )}
      {isProgram && !state.isLive && ageMs !== null && (
        <span className="mon__age over-all justify-center text-white row gap-0 num">
          {t('monitor.ago', { age: words(ageMs) })}
        </span>
      )}
      {children && <span className="over-all flex align-end">{children}</span>}
    </div>
  )
}

/**
 * OBS shows what is ready in its preview, unless it is not in studio mode: then the scene's own picture stands for it. Null:
 * there is none.
 */
function readyPath({ preview, scenes, obs }: Room, scene: string | null): string | null {
  if (scene === preview) return 'preview.jpg?'
  const isThere = scene !== null && obs?.state === 'connected' && scenes.includes(scene)
  return isThere ? scenePath(scene) : null
}
