import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { withFrenchSpaces } from '../../../i18n/french-spaces.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { Room } from '../booth-types.ts'
import { keyNames } from '../keys/booth-keys.ts'
import { alarmsToRead, loudAlarms } from '../use-air-care.ts'
import type { Booth } from '../use-booth.ts'
import { toPutBack } from './asked.ts'
import { isMissing } from './ready.ts'

interface RoomAlarmsProps {
  readonly booth: Booth
  readonly room: Room
}

/** A room's alarms, one below the other. One key settles what OBS shows without a request. */
export const RoomAlarms = ({ booth, room }: RoomAlarmsProps) => {
  const { t, i18n } = useTranslation('booth')
  const { value: event } = useValue('event', {})
  const { time } = useFormats(event?.timeZone)
  const scene = room.program ?? ''
  const asked = toPutBack(room, booth.takes)
  const isGone = isMissing(room, asked)
  const others = alarmsToRead(room)
  const [first] = others
  const unexpected = room.alarms.find(({ kind }) => kind === 'unexpected-air')
  // The station's own sentence; the page adds its French spaces.
  const sentence = ({ message, english }: (typeof others)[number]) =>
    i18n.language === 'en' ? english : withFrenchSpaces(message)
  const isSelected = booth.selected?.roomId === room.roomId
  // If two rooms have something to settle, the keys are shown on the one that they concern.
  const hasKeys = booth.unsettled?.roomId === room.roomId
  const isLoud = loudAlarms(room).length > 0
  const more = others.length > 1 && (
    <b className="al__more push-right self-center">{t('alarm.more', { count: others.length - 1 })}</b>
  )
  /** Since when it stands, to distinguish a new alarm from an old one. */
  const since = (at: string) => <time className="al__since num">{time(at)}</time>
  const acknowledge = (
    <div className="news__keys flow gap-15">
      <Button
        small
        {...(isSelected && { keyName: keyNames.acknowledge })}
        disabled={booth.isLocked}
        onClick={() => booth.acknowledge(room)}
      >
        {t('alarm.acknowledge')}
      </Button>
      {first && since(first.at)}
      {more}
    </div>
  )
  return (
    <>
      {unexpected && (
        <div className="al row no-shrink touch-high al--stop al--tall" data-testid="unexpected-air">
          <p className="al__said line align-start">
            <Icon name="warn" />
            <span className="fill clamp-3 break-anywhere">{sentence(unexpected)}</span>
            {since(unexpected.at)}
          </p>
          <div className="news__keys column gap-05">
            {isGone && <small className="break-anywhere">{t('nothing.putBackGone', { scene: asked ?? '' })}</small>}
            {asked !== null && !isGone && (
              <Button
                small
                {...(hasKeys && { keyName: keyNames.putBack })}
                disabled={booth.isLocked}
                title={asked}
                onClick={() => booth.putBack(room)}
              >
                {t('alarm.putBack')} <span className="truncate text-normal">{asked}</span>
              </Button>
            )}
            {!booth.isCut(room) && (
              <Button
                small
                {...(hasKeys && { keyName: keyNames.keep })}
                disabled={booth.isLocked}
                title={scene}
                onClick={() => booth.keep(room)}
              >
                {t('alarm.keep')} <span className="truncate text-normal">{scene}</span>
              </Button>
            )}
          </div>
        </div>
      )}
      {first && (
        // One is shown at a glance and acknowledged; then the next one takes its place.
        <div
          className={`al row no-shrink touch-high al--tall ${first.acknowledged ? 'al--quiet soft bold' : 'al--warn'}`}
          data-testid="alarm"
          data-acknowledged={first.acknowledged}
          title={others.map(sentence).join('\n')}
        >
          <p className="al__said line align-start">
            <Icon name={first.acknowledged ? 'mute' : 'warn'} />
            <span className="fill clamp-3 break-anywhere">{sentence(first)}</span>
            {!isLoud && since(first.at)}
            {!isLoud && more}
          </p>
          {isLoud && acknowledge}
        </div>
      )}
      {!first && isLoud && acknowledge}
    </>
  )
}
