import { z } from 'zod'
import { problem, problemName } from '../../shared/contract/problem.ts'
import type { Snapshot, ViewChange } from '../../shared/contract/socket.ts'

/** What became of an order. `away`: nothing was sent. `unanswered`: it may have been executed. */
export type OrderResult =
  | { readonly is: 'done'; readonly outcome: unknown }
  | { readonly is: 'refused'; readonly name: string }
  | { readonly is: 'away' | 'unanswered' | 'unreadable' }

const answered = z.union([z.object({ problem }), z.object({ outcome: z.unknown() })])

/** An answer of a station counts only in the form that the contract gives it. */
export function readOrderReply(reply: unknown): OrderResult {
  const parsed = answered.safeParse(reply)
  if (!parsed.success) return { is: 'unreadable' }
  if ('problem' in parsed.data) return { is: 'refused', name: problemName(parsed.data.problem).slice(0, 64) }
  return (reply as object) && 'outcome' in (reply as object)
    ? { is: 'done', outcome: parsed.data.outcome }
    : { is: 'unreadable' }
}

const version = z.int().min(0)
const snapshot = z.union([
  z.object({ problem }),
  z.object({ version, rows: z.array(z.unknown()).max(5000) }),
  z.object({ version, value: z.unknown() }),
])
const change = z.union([
  z.object({
    ...{ view: z.string().max(64), params: z.unknown(), version },
    ...{ upserts: z.array(z.unknown()).max(5000), removals: z.array(z.string()).max(5000) },
  }),
  z.object({ view: z.string().max(64), params: z.unknown(), version, value: z.unknown() }),
])

export type SnapshotReply = Snapshot | { readonly problem: z.output<typeof problem> }

export const readSnapshot = (reply: unknown): SnapshotReply | null => {
  const parsed = snapshot.safeParse(reply)
  return parsed.success ? (parsed.data as SnapshotReply) : null
}
export const readChange = (message: unknown): ViewChange | null => {
  const parsed = change.safeParse(message)
  return parsed.success ? (parsed.data as ViewChange) : null
}

const time = z.object({ steady: z.number() })
export const readSteady = (reply: unknown): number | null => time.safeParse(reply).data?.steady ?? null
