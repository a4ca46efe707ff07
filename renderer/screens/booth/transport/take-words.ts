import { useTranslation } from 'react-i18next'
import { cutIn, notSentTo, readyScenes, touchedRooms } from '../rooms/ready.ts'
import type { Booth } from '../use-booth.ts'

/** Why a press of TAKE changes nothing. Null: it takes what is ready. */
export function useWhyNot({ rooms, ready, selected, isLocked, isAway, isCut }: Booth): string | null {
  const { t } = useTranslation('booth')
  if (isLocked) return t('lock.locked')
  if (isAway) return t('state.away.title')
  const elsewhere = notSentTo(ready, selected, rooms)
  if (elsewhere) return t(elsewhere.following ? 'take.second' : 'take.lost', { room: elsewhere.name })
  const cutRoom = cutIn(ready, rooms, isCut)
  if (cutRoom) return t('take.cut', { room: cutRoom.name })
  return ready ? null : t('take.nothing')
}

/** What a press of TAKE puts on air, a line each. The first one is the title of the cue, or the scene. */
export function useTarget({ nameOf, ready, selected, isListOpen }: Booth): readonly string[] {
  const { t } = useTranslation('booth')
  const scenes = readyScenes(ready)
  const [first, second] = scenes
  const more =
    second &&
    (scenes.length > 2
      ? t('take.more', { count: scenes.length - 1 })
      : t('take.andRoom', { ...second, room: nameOf(second.roomId) }))
  const cue = ready?.kind === 'cue' ? ready.cue : null
  const lines = cue
    ? [t('take.cue', { ...cue }), first ? t('take.of', { ...first, room: nameOf(first.roomId) }) : cue.room]
    : [first?.scene, first && nameOf(first.roomId)]
  // Beside the scenes of another room, which a hand may take for those that are chosen.
  const isElsewhere = isListOpen && selected && !touchedRooms(ready, selected).includes(selected.roomId)
  const here = isElsewhere ? t('take.notHere', { room: selected.name }) : undefined
  return [...lines, more, here].filter((line) => line !== undefined)
}

/** Letters that a line has in every window, and lines that the key has. */
const [lineLength, lineCount] = [22, 5]

/** Whether these lines need the smaller type, in which seven have their place. */
export const isLong = (lines: readonly string[]): boolean =>
  lines.reduce((sum, { length }) => sum + Math.ceil(length / lineLength), 0) > lineCount
