import { type Ref, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Status } from '../../ui/status.tsx'
import { createScanBurst } from './scan-burst.ts'
import { isLikelyCode } from './scan-text.ts'

interface ScanFieldProps {
  readonly ref: Ref<HTMLInputElement>
  readonly text: string
  readonly state: 'connecting' | 'linked' | 'gone'
  readonly isSearching: boolean
  readonly isFocused: boolean
  readonly chosenId: string | undefined
  readonly onFocusChange: (focused: boolean) => void
  readonly onText: (text: string) => void
  /** `scanned`: the code, if a scanner typed it. Hands are slower. */
  readonly onSubmit: (scanned: string | null) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onClear: () => void
}

/** The desk's field: a scanner types into it at any speed and ends with Enter or Tab; a person types a name. */
export const ScanField = (props: ScanFieldProps) => {
  const { t } = useTranslation(['reception', 'common'])
  const { ref, text, isSearching, isFocused, chosenId } = props
  const burst = useRef(createScanBurst())
  const label = t('field.label')
  return (
    <div
      className={
        isFocused ? 'field row gap-4 pad-x-5 surface round-l' : 'field row gap-4 pad-x-5 surface round-l field--away'
      }
    >
      <Icon name={isSearching ? 'search' : 'scan'} />
      <input
        className="grow"
        ref={ref}
        data-testid="scan-field"
        // biome-ignore lint/a11y/noAutofocus: the whole desk works through this field
        autoFocus
        value={text}
        placeholder={label}
        aria-label={label}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={512}
        role="combobox"
        aria-haspopup="grid"
        aria-expanded={isSearching}
        aria-controls={isSearching ? 'people-found' : undefined}
        aria-autocomplete="list"
        aria-activedescendant={chosenId && `person-${chosenId}`}
        onFocus={() => props.onFocusChange(true)}
        onBlur={() => props.onFocusChange(false)}
        onChange={(event) => props.onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const scanned = burst.current(event.key, event.timeStamp)
          // Tab moves the focus, but not after a code, where some scanners send it as Enter.
          const isTabOfScan = event.key === 'Tab' && !event.shiftKey && (scanned !== null || isLikelyCode(text))
          if (event.key === 'Enter' || isTabOfScan) {
            event.preventDefault()
            props.onSubmit(scanned)
            return
          }
          const act = {
            ArrowDown: isSearching ? () => props.onMove(1) : undefined,
            ArrowUp: isSearching ? () => props.onMove(-1) : undefined,
            Escape: props.onClear,
          }[event.key]
          if (act === undefined) return
          event.preventDefault()
          act()
        }}
      />
      {text !== '' ? (
        <>
          <span className="field__hint nowrap muted">{t('field.hint')}</span>
          <Kbd>{t('common:keys.escape')}</Kbd>
        </>
      ) : props.state === 'linked' ? (
        <Status tone="ok" shape="ok">
          {t('field.ready')}
        </Status>
      ) : (
        <Status tone="alone" shape="alone">
          {t('field.keep')}
        </Status>
      )}
    </div>
  )
}
