import { useEffect, useRef, useState } from 'react'
import { foldText } from '../../../../shared/kernel/fold-text.ts'
import { useView } from '../../../app/use-view.ts'
import type { Found } from '../person.ts'

export interface Search {
  /** `off`: too short to search. `searching`: rows, if any, answer an earlier text. */
  readonly state: 'off' | 'searching' | 'ready'
  /** What the rows answer. */
  readonly q: string
  readonly rows: readonly Found[]
}

const noRows: readonly Found[] = []
export const searchLimit = 12

/**
 * People for each keystroke, without waiting for a pause: an answer that comes after the next letter is dropped.
 * Earlier rows stay until the new ones are there, so that the list never flashes empty.
 */
export const useSearch = (text: string): Search => {
  const typed = text.trim()
  const isLongEnough = foldText(typed).replaceAll(' ', '').length >= 2
  const asked = useUnlessBurst(isLongEnough ? typed : '')
  const view = useView('attendees.search', asked === '' ? null : { q: asked, limit: searchLimit })
  const [held, setHeld] = useState<{ q: string; rows: readonly Found[] }>({ q: '', rows: noRows })
  const isReady = asked !== '' && view.state === 'ready'
  if (isReady && (held.q !== asked || held.rows !== view.rows)) setHeld({ q: asked, rows: view.rows })
  if (!isLongEnough) {
    if (held.q !== '') setHeld({ q: '', rows: noRows })
    return { state: 'off', q: '', rows: noRows }
  }
  if (isReady && asked === typed) return { state: 'ready', q: asked, rows: view.rows }
  return { state: 'searching', ...held }
}

const burstGapMs = 12
const burstLetters = 4

/** A scanner types faster than any person; its letters are not searched one by one, but its last pause is. */
const useUnlessBurst = (typed: string): string => {
  const [settled, setSettled] = useState(typed)
  const last = useRef({ typed, at: 0, quick: 0 })
  const now = performance.now()
  if (last.current.typed !== typed) {
    const isQuick = typed.length === last.current.typed.length + 1 && now - last.current.at < burstGapMs
    last.current = { typed, at: now, quick: isQuick ? last.current.quick + 1 : 0 }
  }
  const isBurst = last.current.quick >= burstLetters
  useEffect(() => {
    if (!isBurst) return
    const timer = setTimeout(() => setSettled(typed), burstGapMs)
    return () => clearTimeout(timer)
  }, [isBurst, typed])
  // In a burst the search stays on what it was, until the timer has seen a pause.
  if (!isBurst && settled !== typed) setSettled(typed)
  return isBurst ? settled : typed
}
