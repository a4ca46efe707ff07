import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BigKey } from './big-key.tsx'
import { KioskPage } from './kiosk-page.tsx'
import { usePressedKeys } from './use-kiosk-keys.ts'

interface TypePanelProps {
  readonly onCode: (code: string) => void
  /** A key was pressed: the count of the page's forgetting begins anew. */
  readonly onTouch: () => void
  readonly onBack: () => void
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-']
/** The longest code that a ticket bears. */
const longest = 64

/** A code typed with the page's own keys, or with a keyboard. */
export const TypePanel = ({ onCode, onTouch, onBack }: TypePanelProps) => {
  const { t } = useTranslation('kiosk')
  const [code, setCode] = useState('')
  const add = (letter: string) => {
    onTouch()
    setCode((before) => (before + letter.toUpperCase()).slice(0, longest))
  }
  const erase = () => {
    onTouch()
    setCode((before) => before.slice(0, -1))
  }
  const send = () => code !== '' && onCode(code)
  usePressedKeys(({ key }) => {
    if (/^[a-z0-9-]$/i.test(key)) add(key)
    else if (key === 'Backspace') erase()
    else if (key === 'Escape') onBack()
  })
  return (
    <KioskPage tone="plain" title={t('type.title')} text={t('type.text')}>
      <output className="kiosk__code num break-anywhere round-xl" data-testid="kiosk-code">
        {code}
      </output>
      <fieldset className="kiosk__pad fill grid min-height-0">
        <legend className="vh">{t('type.pad')}</legend>
        {letters.map((letter) => (
          <button key={letter} type="button" className="surface round-l ink bold pointer" onClick={() => add(letter)}>
            {letter}
          </button>
        ))}
        <button
          type="button"
          className="kiosk__erase surface round-l ink bold pointer"
          aria-label={t('type.erase')}
          onClick={erase}
        >
          ←
        </button>
      </fieldset>
      <div className="two-columns kiosk__pair grid">
        <BigKey word={t('type.back')} onClick={onBack} />
        <BigKey isMain icon="right" word={t('type.go')} aria-disabled={code === ''} onClick={send} />
      </div>
    </KioskPage>
  )
}
