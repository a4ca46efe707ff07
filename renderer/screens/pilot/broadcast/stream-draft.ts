import type { CommandInput, ViewRow } from '../../../../shared/contract/contract.ts'
import { longestDelayS } from '../../../../shared/domain/programme/session-remote.ts'
import { type AddressFault, orNone, pageFault, playerFault } from './addresses.ts'

/** The form's fields, as typed. */
export interface StreamDraft {
  readonly embedUrl: string
  readonly captionsUrl: string
  readonly delay: string
}

export const streamDraftOf = (row: ViewRow<'remoteSessions'>): StreamDraft => ({
  embedUrl: row.embedUrl ?? '',
  captionsUrl: row.captionsUrl ?? '',
  delay: String(row.delayS),
})

export interface StreamFaults {
  readonly embedUrl: AddressFault | null
  readonly captionsUrl: AddressFault | null
  readonly delay: boolean
}

/** Without an address a session is not streamed, which is no fault. */
export function streamFaults({ embedUrl, captionsUrl, delay }: StreamDraft, hosts: readonly string[]): StreamFaults {
  return {
    embedUrl: embedUrl.trim() === '' ? null : playerFault(embedUrl, hosts),
    captionsUrl: pageFault(captionsUrl),
    delay: secondsOf(delay) === null,
  }
}

/** Null if something is faulty. */
export function streamInput(
  sessionId: string,
  draft: StreamDraft,
  hosts: readonly string[],
): CommandInput<'sessions.setStream'> | null {
  const faults = streamFaults(draft, hosts)
  const delayS = secondsOf(draft.delay)
  if (faults.embedUrl || faults.captionsUrl || delayS === null) return null
  return { sessionId, embedUrl: orNone(draft.embedUrl), captionsUrl: orNone(draft.captionsUrl), delayS }
}

/** `12`, `12 s`. Empty means 0. Null if invalid. */
function secondsOf(text: string): number | null {
  const [, digits] = /^\s*(\d{0,3})\s*s?\s*$/.exec(text) ?? []
  const seconds = digits === undefined ? null : Number(digits)
  return seconds !== null && seconds <= longestDelayS ? seconds : null
}
