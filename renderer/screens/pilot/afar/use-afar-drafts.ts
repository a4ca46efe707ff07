import { useCallback, useState } from 'react'
import { useLeaveGuard } from '../parts/use-leave-guard.ts'
import type { ReplayDraft } from './replay-draft.ts'
import type { StreamDraft } from './stream-draft.ts'

/** What was typed of one session and is not saved yet. */
export interface AfarDraft {
  readonly stream?: StreamDraft | undefined
  readonly replay?: ReplayDraft | undefined
}

export interface AfarDrafts {
  readonly of: (sessionId: string) => AfarDraft
  /** `undefined` gives a part up, or says that it is saved. */
  readonly change: (sessionId: string, part: AfarDraft) => void
}

/** By session, kept while the organiser looks at another page: chapters are a quarter of an hour's work. */
export const useAfarDrafts = (): AfarDrafts => {
  const [drafts, setDrafts] = useState<Readonly<Record<string, AfarDraft>>>({})
  useLeaveGuard(Object.values(drafts).some(({ stream, replay }) => stream !== undefined || replay !== undefined))
  const change = useCallback(
    (sessionId: string, part: AfarDraft) =>
      setDrafts((now) => ({ ...now, [sessionId]: { ...now[sessionId], ...part } })),
    [],
  )
  return { of: (sessionId) => drafts[sessionId] ?? {}, change }
}
