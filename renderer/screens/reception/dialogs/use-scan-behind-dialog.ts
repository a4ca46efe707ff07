import { useEffect } from 'react'
import { createScanBurst } from '../scan-burst.ts'
import { isLikelyCode } from '../scan-text.ts'

/**
 * A badge scanned while a dialog is open must neither be lost nor end up in a form: the burst is taken back out of
 * the input it was typed into, and goes to the station. The dialog stays, since it is about somebody else.
 */
export const useScanBehindDialog = (scan: (code: string) => unknown): void => {
  useEffect(() => {
    const burst = createScanBurst()
    const onKey = (event: KeyboardEvent) => {
      const code = burst(event.key, event.timeStamp)
      if (code === null || !isLikelyCode(code)) return
      event.preventDefault()
      event.stopPropagation()
      takeBack(document.activeElement, code)
      void scan(code)
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [scan])
}

const takeBack = (element: Element | null, code: string) => {
  if (!(element instanceof HTMLInputElement) || !element.value.endsWith(code)) return
  // React listens to the native setter's event, not to the property.
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  setValue?.call(element, element.value.slice(0, -code.length))
  element.dispatchEvent(new Event('input', { bubbles: true }))
}
