import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { Booth } from '../use-booth.ts'
import { NewRoomForm } from './new-room-form.tsx'
import { ObsForm } from './obs-form.tsx'
import { RoomForm } from './room-form.tsx'

interface ObsDialogProps {
  readonly booth: Booth
  readonly isPilot: boolean
  /** The room whose OBS is shown first. The selected room's by default. */
  readonly about?: string | undefined
  readonly onClose: () => void
}

const newRoom = 'new'

/** The OBS of each room: add, change, remove. A pilot also adds rooms. */
export const ObsDialog = ({ booth, isPilot, about, onClose }: ObsDialogProps) => {
  const { t } = useTranslation('booth')
  const { rows: rooms } = useView('rooms', {})
  const settings = useView('obsSettings', {})
  const [roomId, setRoomId] = useState<string | null>(about ?? null)
  const [part, setPart] = useState<'obs' | 'room'>('obs')
  const without = rooms.find((room) => !settings.rows.some((one) => one.roomId === room.roomId))
  const shown = roomId ?? booth.selected?.roomId ?? without?.roomId ?? (isPilot ? newRoom : '')
  const obs = settings.rows.find((one) => one.roomId === shown)
  const room = rooms.find((one) => one.roomId === shown)
  const { rows: cares } = useView('roomCare', {})
  const care = cares.find((one) => one.roomId === shown)
  const { value: stage } = useValue('stage', care ? { roomId: care.roomId } : null)
  return (
    <Dialog wide title={t('settings.title')} onClose={onClose}>
      <div className="obs__room row gap-4">
        {rooms.length === 0 && !isPilot ? (
          <p>{t('settings.noRoom')}</p>
        ) : (
          <SelectField
            data-autofocus
            label={t('settings.room')}
            value={shown}
            onChange={({ target }) => setRoomId(target.value)}
          >
            {rooms.map(({ roomId: id, name }) => (
              <option key={id} value={id}>
                {settings.rows.some((one) => one.roomId === id) ? name : t('settings.without', { room: name })}
              </option>
            ))}
            {isPilot && <option value={newRoom}>{t('settings.newRoom')}</option>}
          </SelectField>
        )}
        {care && (
          <div className="line no-shrink">
            {(['obs', 'room'] as const).map((one) => (
              <Button
                key={one}
                kind={part === one ? 'primary' : 'plain'}
                aria-pressed={part === one}
                onClick={() => setPart(one)}
              >
                {t(`settings.part.${one}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {shown === newRoom ? (
        <NewRoomForm onAdded={setRoomId} />
      ) : part === 'room' && care ? (
        stage && <RoomForm key={care.roomId} care={care} stage={stage} />
      ) : (
        room &&
        settings.state === 'ready' && (
          <ObsForm
            key={`${room.roomId} ${obs?.obsId ?? ''}`}
            room={room}
            obs={obs}
            seen={booth.rooms.find((one) => one.roomId === room.roomId)}
          />
        )
      )}
    </Dialog>
  )
}
