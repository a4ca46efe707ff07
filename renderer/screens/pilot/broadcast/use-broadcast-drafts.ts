import { useCallback, useState } from 'react'
import { useLeaveGuard } from '../parts/use-leave-guard.ts'
import type { ReplayDraft } from './replay-draft.ts'
import type { StreamDraft } from './stream-draft.ts'

/** Unsaved input for one session. */
export interface BroadcastDraft {
  readonly stream?: StreamDraft | undefined
  readonly replay?: ReplayDraft | undefined
}

export interface BroadcastDrafts {
  readonly of: (sessionId: string) => BroadcastDraft
  /** `undefined` discards a part, or says that it is saved. */
  readonly change: (sessionId: string, part: BroadcastDraft) => void
}

/** By session, kept while the organiser looks at another page: chapters are a quarter of an hour's work. */
export const useBroadcastDrafts = (): BroadcastDrafts => {
  const [drafts, setDrafts] = useState<Readonly<Record<string, BroadcastDraft>>>({})
  useLeaveGuard(Object.values(drafts).some(({ stream, replay }) => stream !== undefined || replay !== undefined))
  const change = useCallback(
    (sessionId: string, part: BroadcastDraft) =>
      setDrafts((now) => ({ ...now, [sessionId]: { ...now[sessionId], ...part } })),
    [],
  )
  return { of: (sessionId) => drafts[sessionId] ?? {}, change }
}
