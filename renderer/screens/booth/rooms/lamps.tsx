import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { keyNames } from '../keys/booth-keys.ts'
import type { Booth } from '../use-booth.ts'
import { runningTime } from './rates.ts'
import { type Lamp, lampOf, roomStateOf } from './room-state.ts'
import { useAges } from './use-ages.ts'

const shapes: Readonly<Record<Lamp, IconName>> = { on: 'rec', paused: 'warn', off: 'ring', unknown: 'unknown' }

/** Whether every room is recording, readable across the booth, one lamp a room. */
export const Lamps = ({ booth, onSettings }: { readonly booth: Booth; readonly onSettings: () => void }) => {
  const { t } = useTranslation('booth')
  const { rooms, isAway, isLocked } = booth
  const ages = useAges(rooms)
  const lamps = rooms.map((room, index) => lampOf(room, roomStateOf(room, ages[index] ?? null, isAway)))
  const numberOf = (state: Lamp) => lamps.filter((lamp) => lamp === state).length
  const [count, on, unknown] = [lamps.length, numberOf('on'), numberOf('unknown')]
  const isAll = count > 0 && on === count
  /** An unknown state is not shown as off. */
  const sum = () => {
    if (count === 0) return t('lamps.none')
    if (isAll) return t('lamps.all', { count })
    if (unknown === count) return t('lamps.allUnknown', { count })
    const some = t('lamps.some', { count: on, of: count })
    return unknown === 0 ? some : `${some} · ${t('lamps.someUnknown', { count: unknown })}`
  }
  return (
    <section className="lamps pad-x-4 row gap-4 rule-bottom min-width-0 num" aria-label={t('lamps.label')}>
      <div className={`lamps__sum auto-then-rest items-start cells no-shrink tone-${isAll ? 'ok' : 'warn'}`}>
        <Icon name={isAll ? 'ok' : unknown === count && count > 0 ? 'unknown' : 'warn'} />
        <p role="status" data-testid="recording-sum">
          {sum()}
        </p>
        {count > 0 && lamps.every((lamp) => lamp === 'off') && (
          // Below its subject, where nothing else has to move.
          <Button small icon="rec" disabled={isLocked} onClick={booth.recordAll}>
            {t('lamps.recordAll')}
          </Button>
        )}
      </div>
      <ul className="lamps__all line grow">
        {rooms.map((room, index) => {
          const lamp = lamps[index] ?? 'unknown'
          return (
            <li
              key={room.roomId}
              className={`lamp column-gap-2 round cells text-small min-width-0 lamp--${lamp}`}
              data-testid="lamp"
              data-lamp={lamp}
            >
              <Icon name={shapes[lamp]} />
              <b className="truncate">{room.name}</b>
              <span className="truncate">
                {lamp === 'on' && room.recording ? runningTime(room.recording.ms) : t(`lamps.${lamp}`)}
              </span>
            </li>
          )
        })}
      </ul>
      <div className="lamps__end line push-right no-shrink">
        <Button small keyName={keyNames.settings} disabled={isLocked} onClick={onSettings}>
          {t('settings.open')}
        </Button>
        <Button
          small
          icon={isLocked ? 'lock' : 'unlock'}
          keyName={keyNames.lock}
          aria-pressed={isLocked}
          onClick={() => booth.setIsLocked(!isLocked)}
        >
          {t(isLocked ? 'lock.unlock' : 'lock.lock')}
        </Button>
      </div>
    </section>
  )
}
