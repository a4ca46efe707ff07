import { useEffect } from 'react'
import { newCommandId } from '../../../app/command-id.ts'
import { createScanBurst } from '../scan-burst.ts'
import { isLikelyCode } from '../scan-text.ts'
import { fieldsNow, type KeptFields, putBack } from './kept-fields.ts'
import { isScannersGap, scannersRun } from './scanner-run.ts'

/**
 * A badge scanned while a dialog is open must neither be lost nor end up in a form, nor press the button that has the
 * focus. The scan is removed from the fields into which it was typed, and sent to the station under a new id, which
 * `onScan` learns. The dialog stays, because it concerns another person.
 */
export const useScanBehindDialog = (
  scan: (code: string, id: string) => unknown,
  onScan: (passageId: string) => void,
): void => {
  useEffect(() => {
    const burst = createScanBurst(shortestTicket)
    let letters: readonly Letter[] = []
    let takenAt = Number.NEGATIVE_INFINITY
    const take = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopPropagation()
    }
    const onKey = (event: KeyboardEvent) => {
      const { key, timeStamp: atMs } = event
      // Ctrl+V and the like write nothing themselves, and what is pasted was not scanned.
      if ((event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph')) return
      const slowCode = burst(key, atMs)
      if (key.length === 1) {
        // A code with a space in it would press a button.
        if (key === ' ' && isScannersGap(atMs - (letters.at(-1)?.atMs ?? 0)) && !isText(event.target)) take(event)
        letters = [...letters.slice(-longestCode), { key, atMs, fields: fieldsNow() }]
      }
      if (key !== 'Enter' && key !== 'Tab') return
      const typed = letters
      letters = []
      // Some scanners end a code with two keys.
      if (typed.length === 0 && atMs - takenAt < secondEndMs) return take(event)
      const isSlowCode = slowCode !== null && isLikelyCode(slowCode)
      const count = isSlowCode
        ? slowCode.length
        : scannersRun(
            typed.map((letter) => letter.atMs),
            atMs,
          )
      if (count === 0) return
      take(event)
      takenAt = atMs
      const scanned = typed.slice(-count)
      putBack(scanned[0]?.fields)
      const id = newCommandId()
      onScan(id)
      void scan(scanned.map((letter) => letter.key).join(''), id)
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [scan, onScan])
}

interface Letter {
  readonly key: string
  readonly atMs: number
  /** Before this letter. */
  readonly fields: KeptFields
}

/** Shorter than in the desk's field, where Enter always ends a code. Here Enter would press a button. */
const shortestTicket = 5
const longestCode = 512
const secondEndMs = 100

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'
