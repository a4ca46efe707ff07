import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import type { Room } from '../booth-types.ts'
import { keyNames } from '../keys/booth-keys.ts'
import type { Booth } from '../use-booth.ts'
import { held } from './held.ts'
import type { Hold } from './use-hold.ts'

interface SafetyKeysProps {
  readonly booth: Booth
  readonly all: Hold
  readonly one: Hold
}

/** Whether the room has a safety scene, as far as its OBS has told. */
const hasSafety = ({ safetyScene, scenes }: Room): boolean =>
  safetyScene !== null && (scenes.length === 0 || scenes.includes(safetyScene))

/** Each room's safety scene, held for a second, and the key to return. */
export const SafetyKeys = ({ booth, all, one }: SafetyKeysProps) => {
  const { t } = useTranslation('booth')
  const { rooms, selected, isLocked } = booth
  const ready = rooms.filter(hasSafety).length
  const isOff = isLocked || rooms.length === 0
  return (
    <div className="safe stack gap-3 min-width-0">
      <button
        type="button"
        className={`hold centred pad-x-2 grid min-width-0 relative round-l shade-stop overflow-hidden pointer ink title-large hold--${all.state}`}
        aria-disabled={isOff || undefined}
        aria-keyshortcuts={keyNames.safetyAll}
        data-testid="safety-all"
        {...held(all)}
      >
        <span className="hold__l row gap-25 max-full">
          <Icon name="shield" />
          {t('safety.word')}
          <Kbd>{keyNames.safetyAll}</Kbd>
        </span>
        <small className="text-normal soft">
          {ready === rooms.length
            ? t('safety.hold', { count: ready })
            : t('safety.holdSome', { count: ready, of: rooms.length })}
        </small>
      </button>
      <div className="safe__side stack min-width-0">
        <button
          type="button"
          className={`hold centred pad-x-2 grid min-width-0 relative round-l shade-stop overflow-hidden pointer ink title-large hold--s hold--${one.state}`}
          aria-disabled={isOff || undefined}
          aria-keyshortcuts={`Shift+${keyNames.safetyAll}`}
          data-testid="safety-one"
          {...held(one)}
        >
          <span className="hold__l row gap-25 truncate block max-full">
            {t('safety.one', { room: selected?.name ?? '' })}
          </span>
          <small className="soft text-small">{t('safety.holdOne')}</small>
        </button>
        <Button
          icon="undo"
          keyName={keyNames.goBack}
          disabled={isLocked || !rooms.some(({ inSafety }) => inSafety)}
          onClick={booth.goBack}
        >
          <span className="safe__words fill">{t('safety.goBack')}</span>
        </Button>
      </div>
    </div>
  )
}
