import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useStandingScenes } from '../rooms/use-standing-scenes.ts'
import type { Hold } from '../transport/use-hold.ts'
import type { Booth } from '../use-booth.ts'
import { type BoothGesture, type BoothKey, sceneKeyNames } from './booth-keys.ts'
import { useBoothKeys } from './use-booth-keys.ts'
import { useCareKeys } from './use-care-keys.ts'

interface Actions {
  readonly holds: Readonly<Record<'safetyAll' | 'safetyOne' | 'goBack' | 'goBackOne' | 'take' | 'takeOver', Hold>>
  readonly open: (dialog: 'settings' | 'screens' | 'preflight' | 'files' | 'stage') => void
}

/** The action of each key. The scene at the cursor is only in the list; it is neither on air nor ready. */
export function useBoothActions(booth: Booth, { holds, open }: Actions) {
  const { t } = useTranslation('booth')
  const { rooms, selected, say } = booth
  const [pointed, setPointed] = useState<Readonly<Record<string, string>>>({})
  const care = useCareKeys(booth)
  const scenes = useStandingScenes(selected, booth.isListOpen)
  const cursor = selected ? cursorIn(selected, pointed[selected.roomId]) : null

  const point = (scene: string) => {
    if (selected) setPointed((now) => ({ ...now, [selected.roomId]: scene }))
  }
  function step(by: 1 | -1): void {
    if (!selected) return
    if (!booth.isListOpen) {
      booth.openList()
      return
    }
    const present = scenes.flatMap(({ scene, isGone }) => (isGone ? [] : [scene]))
    const at = cursor === null ? -1 : present.indexOf(cursor)
    const next = present[Math.min(present.length - 1, Math.max(0, at + by))]
    if (next !== undefined) point(next)
  }
  function beside(by: 1 | -1): void {
    const at = rooms.findIndex(({ roomId }) => roomId === selected?.roomId)
    booth.select(rooms[Math.min(rooms.length - 1, Math.max(0, at + by))])
  }
  function pick(scene: string): void {
    if (!selected) return
    point(scene)
    booth.choose(selected, scene)
  }
  /** A key that chooses nothing says so. Only while the list is open: no scene is chosen that is not seen. */
  function pickByKey(number: number): void {
    const one = booth.isListOpen ? scenes[number - 1] : null
    if (one === null) say(t('nothing.listClosed'), 'wait')
    else if (!one) say(t('nothing.scene', { key: sceneKeyNames[number - 1] }), 'wait')
    else if (one.isGone) say(t('nothing.sceneGone', { scene: one.scene }), 'wait')
    else pick(one.scene)
  }
  function selectByKey(number: number): void {
    const room = rooms.find((one) => booth.numberOf(one) === number)
    if (room) booth.select(room)
    else say(t('nothing.room', { number }), 'wait')
  }
  const withRoom = (run: (room: NonNullable<typeof selected>) => void) => selected && run(selected)

  const actions: Readonly<Record<BoothGesture, () => unknown>> = {
    ...care.actions,
    previousRoom: () => beside(-1),
    nextRoom: () => beside(1),
    previousScene: () => step(-1),
    nextScene: () => step(1),
    ready: () =>
      withRoom((room) => (booth.isListOpen && cursor !== null ? booth.choose(room, cursor) : booth.openList())),
    unchoose: () => withRoom(({ roomId }) => booth.unchoose(roomId)),
    close: () => {
      // A person who moved to a button with Tab gets the keys back.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      booth.closeList()
    },
    take: () => (booth.isTakeHeld ? holds.take.press() : booth.take()),
    safetyAll: holds.safetyAll.press,
    safetyOne: holds.safetyOne.press,
    goBack: holds.goBack.press,
    goBackOne: holds.goBackOne.press,
    putBack: () => booth.putBack(booth.unsettled),
    keep: () => booth.keep(booth.unsettled),
    retry: () => booth.retry(),
    takeOver: () => withRoom((room) => (room.following ? holds.takeOver.press() : booth.takeOver(room))),
    settings: () => open('settings'),
    screens: () => open('screens'),
    preflight: () => open('preflight'),
    files: () => open('files'),
    stage: () => open('stage'),
    lock: () => booth.setIsLocked((now) => !now),
  }
  useBoothKeys(
    booth.isLocked,
    // Two keys within one frame: the second one sees the effect of the first.
    (key: BoothKey) =>
      flushSync(() =>
        key.gesture === 'room'
          ? selectByKey(key.number)
          : key.gesture === 'scene'
            ? pickByKey(key.number)
            : actions[key.gesture](),
      ),
    (gesture) => {
      const held: Readonly<Record<string, Hold>> = { ...holds, ...care.holds }
      held[gesture]?.release()
    },
  )
  return { cursor, scenes, pick, care }
}

/** Where the arrows have moved; or else what is ready in OBS; or else the first. */
function cursorIn(room: NonNullable<Booth['selected']>, pointed: string | undefined): string | null {
  const known = (scene: string | null | undefined) => (scene && room.scenes.includes(scene) ? scene : null)
  return known(pointed) ?? known(room.preview) ?? known(room.program) ?? room.scenes[0] ?? null
}
