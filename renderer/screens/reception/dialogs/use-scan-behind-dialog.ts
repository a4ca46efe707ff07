import { useEffect } from 'react'
import { createScanBurst } from '../scan-burst.ts'
import { isLikelyCode } from '../scan-text.ts'

/**
 * A badge scanned while a dialog is open must neither be lost nor end up in a form: the burst is taken back out of
 * the input it was typed into, and goes to the station. The dialog stays, since it is about somebody else.
 */
export const useScanBehindDialog = (scan: (code: string) => unknown): void => {
  useEffect(() => {
    const burst = createScanBurst(shortestTicket)
    let before: Before | null = null
    let lastAt = Number.NEGATIVE_INFINITY
    const onKey = (event: KeyboardEvent) => {
      const element = document.activeElement
      if (event.timeStamp - lastAt > betweenScansMs)
        before = element instanceof HTMLInputElement ? { element, value: element.value } : null
      lastAt = event.timeStamp
      const code = burst(event.key, event.timeStamp)
      if (code === null || !isLikelyCode(code)) return
      event.preventDefault()
      event.stopPropagation()
      takeBack(element, code, before)
      void scan(code)
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [scan])
}

/** An input as it stood before the first key of what may be a scan. */
interface Before {
  readonly element: HTMLInputElement
  readonly value: string
}

/** Shorter than in the one field, where a code ends with Enter whoever types it: here Enter would press a button. */
const shortestTicket = 5

/** No scanner is silent for so long within one code. */
const betweenScansMs = 300

/** An input that is too short for a code, or takes no digits, does not end with it: then it becomes what it was. */
const takeBack = (element: Element | null, code: string, before: Before | null) => {
  if (!(element instanceof HTMLInputElement)) return
  if (element.value.endsWith(code)) setValue(element, element.value.slice(0, -code.length))
  else if (before?.element === element) setValue(element, before.value)
}

/** React listens to the native setter's event, not to the property. */
const setValue = (element: HTMLInputElement, value: string) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}
