import { useTranslation } from 'react-i18next'
import { returnOf } from '../../../../shared/contract/room-safety.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { keyNames } from '../keys/booth-keys.ts'
import { useIsTyping } from '../keys/use-is-typing.ts'
import { useAges } from '../rooms/use-ages.ts'
import type { Booth } from '../use-booth.ts'
import { held } from './held.ts'
import { reachOf } from './reach.ts'
import type { Hold } from './use-hold.ts'

interface SafetyKeysProps {
  readonly booth: Booth
  readonly holds: Readonly<Record<'safetyAll' | 'safetyOne' | 'goBack' | 'privacy', Hold>>
}

/** Each room's safety scene, the selected room's cut, and the way back: each is held for a second. */
export const SafetyKeys = ({ booth, holds }: SafetyKeysProps) => {
  const { t } = useTranslation('booth')
  const { rooms, selected, isLocked, isAway } = booth
  const isTyping = useIsTyping()
  const named = (key: string) => (isTyping ? `Alt ${key}` : key)
  const pressed = (key: string) => (isTyping ? `Alt+${key}` : key)
  const { reached, later, missed } = reachOf(rooms, useAges(rooms), isAway, booth.isHeard)
  const isOff = rooms.length === 0 || isAway
  const isCut = booth.isCut(selected)
  // Only the end of a cut shows a room that is cut.
  const { back, stays } = returnOf(rooms, booth.isCut)
  const shown = back.filter(({ beforeSafety, awaitedInSafety }) => beforeSafety !== null || awaitedInSafety)
  const backTo = shown.map(({ name, beforeSafety }) =>
    beforeSafety === null ? name : t('safety.to', { room: name, scene: beforeSafety }),
  )
  const some = { count: reached.length, of: rooms.length }
  const beside: readonly SideKeyProps[] = [
    {
      name: 'safety-one',
      icon: 'shield',
      keyName: named(`⇧ ${keyNames.safetyAll}`),
      shortcut: pressed(`Shift+${keyNames.safetyAll}`),
      hold: holds.safetyOne,
      isOff: isOff || !selected,
      word: selected?.name ?? t('safety.word'),
    },
    {
      name: 'care-privacy',
      icon: 'mute',
      keyName: named(keyNames.privacy),
      shortcut: pressed(keyNames.privacy),
      hold: holds.privacy,
      isOff: isOff || (isLocked && isCut) || !selected,
      isOn: isCut,
      word: t(isCut ? 'care.privacy.end' : 'care.privacy.begin'),
      to: (isCut && selected?.beforeSafety) || '',
    },
    {
      name: 'go-back',
      icon: 'undo',
      keyName: named(keyNames.goBack),
      shortcut: pressed(keyNames.goBack),
      hold: holds.goBack,
      isOff: isOff || isLocked || back.length + stays.length === 0,
      word: shown.length > 1 ? t('safety.goBackAll', { count: shown.length }) : t('safety.goBack'),
      to: backTo.join(', '),
      lines: 2,
      toShort: namesOf(shown),
    },
  ]
  return (
    <div className="safe stack gap-3 min-width-0">
      <button
        type="button"
        className={`hold centred pad-x-2 grid min-width-0 relative round-l shade-stop overflow-hidden pointer ink title-large hold--${holds.safetyAll.state}`}
        aria-disabled={isOff || undefined}
        aria-keyshortcuts={pressed(keyNames.safetyAll)}
        data-testid="safety-all"
        {...held(holds.safetyAll)}
      >
        <span className="hold__l row gap-25 max-full">
          <Icon name="shield" />
          {t('safety.word')}
          <Kbd>{named(keyNames.safetyAll)}</Kbd>
        </span>
        <small className="text-normal soft">
          {isAway
            ? t('state.away.title')
            : t(reached.length === rooms.length ? 'safety.hold' : 'safety.holdSome', some)}
        </small>
        {!isAway && reached.length < rooms.length && (
          <small className="text-small text-center soft clamp-2 max-full" data-testid="safety-missed">
            {[
              ...(missed.length > 0 ? [t('safety.missed', { rooms: namesOf(missed) })] : []),
              ...(later.length > 0 ? [t('safety.later', { count: later.length, rooms: namesOf(later) })] : []),
            ].join(' · ')}
          </small>
        )}
      </button>
      <span className="vh" aria-live="polite">
        {isTyping && t('safety.typing', { key: named(keyNames.safetyAll) })}
      </span>
      <div className="safe__side stack gap-1 min-width-0">
        {beside.map((key) => (
          <SideKey key={key.name} {...key} />
        ))}
      </div>
    </div>
  )
}

const namesOf = (rooms: readonly { readonly name: string }[]) => rooms.map(({ name }) => name).join(', ')

interface SideKeyProps {
  readonly name: string
  readonly icon: IconName
  /** As shown. */
  readonly keyName: string
  readonly shortcut: string
  readonly hold: Hold
  readonly isOff: boolean
  readonly isOn?: boolean
  readonly word: string
  /** The scenes that it puts on air, in the order of the rooms. */
  readonly to?: string
  /** What is said where that has no place: the rooms alone, whose columns say the scenes. */
  readonly toShort?: string
  readonly lines?: number
}

/** Letters that have their place in a line under the word, in every window. */
const mostLetters = 17

const SideKey = ({ name, icon, keyName, shortcut, hold, isOff, isOn, word, lines = 1, ...key }: SideKeyProps) => {
  const { to = '', toShort = '' } = key
  const said = to.length <= mostLetters * lines ? to : toShort
  return (
    <button
      type="button"
      className={`hold hold--s row gap-15 pad-x-2 surface min-width-0 relative overflow-hidden pointer ink text-left hold--${hold.state}${isOn ? ' shade-stop' : ''}`}
      aria-pressed={isOn}
      aria-disabled={isOff || undefined}
      aria-keyshortcuts={shortcut}
      data-testid={name}
      title={to === '' ? undefined : to}
      {...held(hold)}
    >
      <Icon name={icon} size={16} />
      <span className="fill min-width-0">
        <span className="truncate block">{word}</span>
        {said !== '' && (
          <small className={`${lines === 1 ? 'truncate block' : 'clamp-2'} text-small soft`}>{said}</small>
        )}
      </span>
      <Kbd>{keyName}</Kbd>
    </button>
  )
}
