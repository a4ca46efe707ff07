import { useEffect } from 'react'
import { newCommandId } from '../../../app/command-id.ts'
import { createScanBurst } from '../scan-burst.ts'
import { isLikelyCode } from '../scan-text.ts'

/**
 * A badge scanned while a dialog is open must neither be lost nor end up in a form. The burst is removed from the input
 * into which it was typed, and sent to the station under a new id, which `onScan` learns. The dialog stays, because it
 * concerns another person.
 */
export const useScanBehindDialog = (
  scan: (code: string, id: string) => unknown,
  onScan: (passageId: string) => void,
): void => {
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
      const id = newCommandId()
      onScan(id)
      void scan(code, id)
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [scan, onScan])
}

/** An input's value before the first key of a possible scan. */
interface Before {
  readonly element: HTMLInputElement
  readonly value: string
}

/** Shorter than in the desk's field, where Enter always ends a code. Here Enter would press a button. */
const shortestTicket = 5

/** No scanner pauses this long within one code. */
const betweenScansMs = 300

/**
 * If the input is too short for a code, or accepts no digits, it does not end with the code: then its earlier value is
 * restored.
 */
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
