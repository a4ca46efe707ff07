import { useTranslation } from 'react-i18next'
import type { HoldState } from '../../../../shared/kernel/hold.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import type { Room } from '../booth-types.ts'
import { held } from '../transport/held.ts'
import type { Booth } from '../use-booth.ts'
import { keyNames } from './booth-keys.ts'
import type { CareKeys } from './use-care-keys.ts'

interface CareBarProps {
  readonly booth: Booth
  readonly room: Room
  readonly care: CareKeys
  readonly onFiles: () => void
  readonly onStage: () => void
}

/** The selected room's recording, stream and mark, as buttons that work like their keys: a held one fills up. */
export const CareBar = ({ booth, room, care: { actions, holds }, onFiles, onStage }: CareBarProps) => {
  const { t } = useTranslation(['booth', 'onStage', 'replay'])
  const [again, end] = [t('care.stream.again'), t('care.stream.end')]
  const streamWords = booth.isStreamDown(room) ? [again, end] : [end, again]
  const keys = [
    ['record', 'rec', room.recording?.active === true, [t('care.record.begin'), t('care.record.end')]],
    ['stream', 'cast', booth.isStreamWanted(room), [t('care.stream.begin'), ...streamWords]],
  ] as const
  return (
    <section className="care justify-end row min-width-0" aria-label={t('care.label', { room: room.name })}>
      <b className="care__room text-strong truncate">{room.name}</b>
      {keys.map(([name, icon, isOn, words]) => (
        <CareKey
          key={name}
          name={name}
          icon={icon}
          isOn={isOn}
          state={holds[name].state}
          words={words}
          press={() => void actions[name]()}
          release={holds[name].release}
        />
      ))}
      <CareKey
        name="review"
        icon="flag"
        isOn={null}
        state="idle"
        words={[t('care.review')]}
        press={() => void actions.review()}
        release={() => {}}
      />
      <Button small icon="user" keyName={keyNames.stage} onClick={onStage}>
        {t('onStage:open')}
      </Button>
      <Button small icon="file" keyName={keyNames.files} onClick={onFiles}>
        {t('replay:open')}
      </Button>
    </section>
  )
}

interface CareKeyProps {
  readonly name: 'record' | 'stream' | 'review'
  readonly icon: IconName
  /** Null: neither on nor off. */
  readonly isOn: boolean | null
  /** The words for off, for on, and others that it may have. All take their room, so that nothing beside it moves. */
  readonly words: readonly string[]
  readonly state: HoldState
  readonly press: () => void
  readonly release: () => void
}

const CareKey = ({ name, icon, isOn, words, state, press, release }: CareKeyProps) => (
  <button
    type="button"
    className={`care__key pad-x-2 hover-tint inline-row gap-15 control relative overflow-hidden pointer nowrap care__key--${name} hold__fill hold--${state}${isOn ? ' care__key--on shade-stop' : ''}`}
    aria-pressed={isOn ?? undefined}
    aria-keyshortcuts={keyNames[name]}
    data-testid={`care-${name}`}
    {...held({ press, release })}
  >
    <Kbd>{keyNames[name]}</Kbd>
    <Icon name={icon} />
    <span
      className="care__words grid text-left"
      data-other={words.toSorted((one, other) => other.length - one.length)[0]}
    >
      {words[isOn ? 1 : 0]}
    </span>
  </button>
)
