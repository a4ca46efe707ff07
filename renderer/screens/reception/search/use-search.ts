import { useEffect, useRef, useState } from 'react'
import { isLongEnough } from '../../../../shared/domain/attendees/search/letters.ts'
import { foldText } from '../../../../shared/kernel/fold-text.ts'
import { useView } from '../../../app/use-view.ts'
import type { Found } from '../person.ts'

export interface Search {
  /**
   * `off`: too short to search. `burst`: a scanner is typing. `searching`: the rows, if any, answer an earlier text.
   */
  readonly state: 'off' | 'burst' | 'searching' | 'ready'
  /** The text that the rows answer. */
  readonly q: string
  readonly rows: readonly Found[]
}

const noRows: readonly Found[] = []
export const searchLimit = 12

/**
 * Searches at each keystroke, without waiting for a pause. An answer that comes after the next letter is dropped.
 * Earlier rows stay until the new ones arrive, so that the list never flashes empty.
 */
export const useSearch = (text: string): Search => {
  const typed = text.trim()
  const isWanted = isLongEnough(foldText(typed))
  const isBurst = useBurst(typed)
  const wanted = isWanted ? typed : ''
  const [settled, setSettled] = useState('')
  if (!isBurst && settled !== wanted) setSettled(wanted)
  // During a burst the search stays on the earlier text.
  const asked = isBurst ? settled : wanted
  const view = useView('attendees.search', asked === '' ? null : { q: asked, limit: searchLimit })
  const [held, setHeld] = useState<{ q: string; rows: readonly Found[] }>({ q: '', rows: noRows })
  const isReady = asked !== '' && view.state === 'ready'
  if (isReady && (held.q !== asked || held.rows !== view.rows)) setHeld({ q: asked, rows: view.rows })
  if (!isWanted) {
    if (held.q !== '') setHeld({ q: '', rows: noRows })
    return { state: 'off', q: '', rows: noRows }
  }
  // The screen stays as it is: a list shown for some milliseconds at each scan would flicker.
  if (isBurst && held.q === '') return { state: 'burst', q: '', rows: noRows }
  if (isReady && asked === typed) return { state: 'ready', q: asked, rows: view.rows }
  return { state: 'searching', ...held }
}

/** A scanner's next key comes within this time, a hand's does not. */
const burstGapMs = 30

/** Whether the text is typed faster than by hand, without a pause since: a scan, which nobody wants searched. */
const useBurst = (typed: string): boolean => {
  const [pausedAt, setPausedAt] = useState('')
  const last = useRef({ typed, at: 0, isQuick: false })
  const now = performance.now()
  if (last.current.typed !== typed) {
    const more = typed.length - last.current.typed.length
    // Several letters at once come from a camera's scan, or were pasted.
    last.current = { typed, at: now, isQuick: more > 1 || (more === 1 && now - last.current.at < burstGapMs) }
  }
  const isBurst = last.current.isQuick && pausedAt !== typed
  useEffect(() => {
    if (!isBurst) return
    const timer = setTimeout(() => setPausedAt(typed), burstGapMs)
    return () => clearTimeout(timer)
  }, [isBurst, typed])
  return isBurst
}
