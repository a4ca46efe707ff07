import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../app/use-view.ts'
import { OverScrimContext } from '../../ui/over-scrim.ts'
import { useNarrow } from '../../ui/use-narrow.ts'
import { BoothBar } from './booth-bar.tsx'
import { CareBar } from './keys/care-bar.tsx'
import { KeyLegend } from './keys/key-legend.tsx'
import { useBoothActions } from './keys/use-booth-actions.ts'
import { OnStageDialog } from './on-stage/on-stage-dialog.tsx'
import type { Lead } from './preflight/lead.ts'
import { PreflightDialog } from './preflight/preflight-dialog.tsx'
import { ReplayDialog } from './replay/replay-dialog.tsx'
import { Lamps } from './rooms/lamps.tsx'
import { NoRooms } from './rooms/no-rooms.tsx'
import { RoomColumn } from './rooms/room-column.tsx'
import { SceneList } from './rooms/scene-list.tsx'
import { RunOfShow } from './run-of-show/run-of-show.tsx'
import { StageScreens } from './screens/stage-screens.tsx'
import { ObsDialog } from './settings/obs-dialog.tsx'
import { StationDialog } from './settings/station-dialog.tsx'
import { LastTake } from './transport/last-take.tsx'
import { SafetyKeys } from './transport/safety-keys.tsx'
import { TakeKey } from './transport/take-key.tsx'
import { useHold } from './transport/use-hold.ts'
import { useBooth } from './use-booth.ts'

/** `about`: the room with which the OBS settings open. */
interface Opened {
  readonly name: 'settings' | 'screens' | 'preflight' | 'files' | 'stage' | 'station'
  readonly about?: string
}

export const BoothDesk = ({ isPilot }: { readonly isPilot: boolean }) => {
  const { t } = useTranslation('booth')
  const booth = useBooth()
  useKeptFocus()
  const [dialog, setDialog] = useState<Opened | null>(null)
  const safety = useRef<HTMLDivElement>(null)
  const { rows: findings } = useView('preflight', {})
  const [wantedCue, setWantedCue] = useState<string | null>(null)
  const { rooms, selected, isLocked } = booth
  const [runRoom, setRunRoom] = useState<string | null>(null)
  const { rows: allRooms } = useView('rooms', {})
  // A run of show can be prepared before any OBS is linked.
  const runRoomId = runRoom ?? rooms[0]?.roomId ?? allRooms[0]?.roomId
  const isUnlinked = rooms.length === 0 && booth.state === 'ready'
  const tooShort = () => booth.say(t('safety.tooShort'), 'wait')
  const holds = {
    // Locked too: what hides works always.
    safetyAll: useHold(() => booth.safety('all'), tooShort, rooms.length === 0),
    safetyOne: useHold(() => selected && booth.safety(selected.roomId), tooShort, !selected),
    goBack: useHold(() => booth.goBack(), tooShort, isLocked),
    goBackOne: useHold(() => booth.goBack(selected), tooShort, isLocked || !selected),
    take: useHold(booth.take, () => booth.say(t('take.tooShort'), 'wait'), isLocked),
    takeOver: useHold(
      () => selected && booth.takeAir(selected),
      () => booth.say(t('second.tooShort'), 'wait'),
      isLocked || !selected?.following,
    ),
  }
  const stageRoom = selected ?? allRooms.find(({ roomId }) => roomId === runRoomId)
  const open = (name: Opened['name']) => setDialog({ name })
  const openSettings = () => open('settings')
  const close = () => setDialog(null)
  const { cursor, scenes, pick, care } = useBoothActions(booth, { holds, open })
  const goTo = (lead: Lead) => {
    const room = rooms.find(({ roomId }) => roomId === lead.roomId)
    if (lead.to === 'cue') {
      setRunRoom(lead.roomId)
      setWantedCue(lead.cueId)
      booth.turnTo(lead.roomId)
      close()
    } else if (lead.to === 'room' && room) {
      booth.select(room)
      close()
    }
    // A room without an OBS has no column to go to.
    else setDialog({ name: 'settings', about: lead.roomId })
  }

  // Beside more rooms than these, columns are narrow.
  const isMany = rooms.length > (useNarrow() ? 2 : 4)
  // As in the hall: half of the rooms on either side of the run of show.
  const half = Math.ceil(rooms.length / 2)
  const column = (room: (typeof rooms)[number]) => (
    <RoomColumn
      key={room.roomId}
      booth={booth}
      room={room}
      number={booth.numberOf(room)}
      isMany={isMany}
      holds={holds}
    />
  )
  const safetyKeys = <SafetyKeys booth={booth} holds={{ ...holds, privacy: care.holds.privacy }} />
  return (
    // Above the scrim of every dialog, at their place: whoever reaches for these keys finds them there.
    <OverScrimContext value={{ place: safety, node: safetyKeys }}>
      <div className="screen">
        <BoothBar booth={booth} onPreflight={() => open('preflight')} onStation={() => open('station')}>
          <StageScreens
            isLocked={isLocked}
            isOpen={dialog?.name === 'screens'}
            onOpen={() => open('screens')}
            onClose={close}
          />
        </BoothBar>
        <main className="booth frame gap-25">
          <Lamps booth={booth} onSettings={openSettings} />
          {isUnlinked && runRoomId === undefined ? (
            <NoRooms onAdd={openSettings} />
          ) : (
            <div className={`booth__g line gap-3 min-height-0${isMany ? ' booth__g--many' : ''}`}>
              <div className="booth__side stack gap-3 no-shrink min-height-0">{rooms.slice(0, half).map(column)}</div>
              <div className="grid relative grow min-height-0">
                {runRoomId !== undefined && (
                  // While a room's scenes cover it, its keys must not be pressed unseen.
                  <div className={booth.isListOpen ? 'booth__run booth__run--under' : 'booth__run'}>
                    <RunOfShow
                      roomId={runRoomId}
                      onRoom={(roomId) => {
                        setRunRoom(roomId)
                        booth.turnTo(roomId)
                      }}
                      onChosen={booth.setCue}
                      onChoice={booth.chooseCue}
                      drops={booth.drops}
                      isFree={booth.isFree}
                      wanted={wantedCue}
                      onFound={() => setWantedCue(null)}
                      locked={isLocked || booth.isListOpen}
                      isCovered={booth.isListOpen && !isLocked}
                      onIdle={(why) => booth.say(t(`nothing.${why}`), 'wait')}
                    />
                  </div>
                )}
                {booth.isListOpen && selected && (
                  <SceneList booth={booth} room={selected} scenes={scenes} cursor={cursor} onPick={pick} />
                )}
              </div>
              {isUnlinked ? (
                <div className="booth__side stack gap-3 no-shrink min-height-0 booth__side--none">
                  <NoRooms onAdd={openSettings} />
                </div>
              ) : (
                <div className="booth__side stack gap-3 no-shrink min-height-0">{rooms.slice(half).map(column)}</div>
              )}
            </div>
          )}
          <div className="booth__transport three-columns stack gap-3">
            <div ref={safety} className="stack min-width-0">
              {safetyKeys}
            </div>
            <TakeKey booth={booth} hold={holds.take} />
            <LastTake booth={booth} />
          </div>
          <div className="booth__foot row gap-6 justify-between min-width-0">
            <KeyLegend isLocked={isLocked} />
            {!isLocked && selected && (
              <CareBar
                booth={booth}
                room={selected}
                care={care}
                onFiles={() => open('files')}
                onStage={() => open('stage')}
              />
            )}
          </div>
        </main>
        {dialog?.name === 'settings' && (
          <ObsDialog booth={booth} isPilot={isPilot} about={dialog.about} onClose={close} />
        )}
        {dialog?.name === 'preflight' && (
          <PreflightDialog findings={findings} isAway={booth.isAway} onLead={goTo} onClose={close} />
        )}
        {dialog?.name === 'stage' && stageRoom && <OnStageDialog room={stageRoom} onClose={close} />}
        {dialog?.name === 'files' && <ReplayDialog onClose={close} />}
        {dialog?.name === 'station' && <StationDialog onClose={close} />}
      </div>
    </OverScrimContext>
  )
}

/** A clicked button must not receive the next Space, which is TAKE. A person who uses Tab keeps the focus. */
function useKeptFocus(): void {
  useEffect(() => {
    const keep = (event: MouseEvent) => {
      const { target } = event
      if (target instanceof Element && target.closest('button') && !target.closest('dialog')) event.preventDefault()
    }
    addEventListener('mousedown', keep)
    return () => removeEventListener('mousedown', keep)
  }, [])
}
