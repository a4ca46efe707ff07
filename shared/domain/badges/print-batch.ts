import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { count, idText, typedText } from '../bounds.ts'
import type { EventIn, KeptStreamKind, Parsed } from '../stream.ts'

/** Badges printed before the doors open, in boxes. People and order are fixed once, so a crash changes nothing. */
export interface PrintBatchState {
  readonly plan: BatchPlan | null
  readonly boxes: readonly BatchBox[]
  readonly status: 'printing' | 'paused' | 'cancelled' | 'done'
  /** Why it waits for a person: a key of the interface's texts. Null if a person stopped it. */
  readonly message: string | null
  readonly plannedAt: Instant
}

const plan = z.strictObject({
  printerId: idText,
  boxSize: count,
  badges: count,
})
export type BatchPlan = Parsed<typeof plan>

export const mostBoxes = 1001

const box = z.strictObject({
  /** From 0. */
  place: z
    .int()
    .min(0)
    .max(mostBoxes - 1),
  label: typedText,
  /** A command fills boxes of 500 at most. */
  attendeeIds: z.array(z.string().max(64)).max(500),
})
type BatchBox = Omit<Parsed<typeof box>, 'place'>

export const printBatchEvents = {
  BatchPlanned: plan,
  BatchBoxFilled: box,
  BatchPaused: z.strictObject({ message: z.string().max(200).nullable() }),
  BatchResumed: z.strictObject({ printerId: idText }),
  /** The batch continues at another printer, printing or paused as before. */
  BatchMoved: z.strictObject({ printerId: idText }),
  BatchCancelled: z.strictObject({}),
  /** Every badge has come out, or is not needed any more. */
  BatchFinished: z.strictObject({}),
}
type Event<Name extends keyof typeof printBatchEvents> = EventIn<typeof printBatchEvents, Name>
export type PrintBatchEvent = EventIn<typeof printBatchEvents>

export function pause(
  { plan, status }: PrintBatchState,
  message: string | null,
): Result<Event<'BatchPaused'>, 'unknown-batch' | 'already-settled'> {
  if (plan === null) return refuse('unknown-batch')
  if (status !== 'printing') return refuse('already-settled')
  return accept({ type: 'BatchPaused', message })
}

export function resume(
  { plan, status }: PrintBatchState,
  printerId: string | undefined,
): Result<Event<'BatchResumed'>, 'unknown-batch' | 'not-paused'> {
  if (plan === null) return refuse('unknown-batch')
  if (status !== 'paused') return refuse('not-paused')
  return accept({ type: 'BatchResumed', printerId: printerId ?? plan.printerId })
}

/** Together with the queue in which it prints. */
export function moveBatch(
  { plan, status }: PrintBatchState,
  printerId: string,
): Result<Event<'BatchMoved'>, 'unknown-batch' | 'already-settled'> {
  if (plan === null) return refuse('unknown-batch')
  if (status === 'cancelled' || status === 'done') return refuse('already-settled')
  return accept({ type: 'BatchMoved', printerId })
}

/** Badges that have come out are not affected. */
export function cancelBatch({
  plan,
  status,
}: PrintBatchState): Result<{ readonly type: 'BatchCancelled' }, 'unknown-batch' | 'already-settled'> {
  if (plan === null) return refuse('unknown-batch')
  return status === 'cancelled' || status === 'done' ? refuse('already-settled') : accept({ type: 'BatchCancelled' })
}

export const printBatchStream: KeptStreamKind<PrintBatchState, PrintBatchEvent> = {
  lane: 'people',
  events: printBatchEvents,
  isKept: true,
  initial: { plan: null, boxes: [], status: 'printing', message: null, plannedAt: 0 as Instant },
  evolve(state, event, { at }) {
    switch (event.type) {
      case 'BatchPlanned': {
        if (state.plan) return state
        const { type: _, ...plan } = event
        return { ...state, plan, plannedAt: at }
      }
      case 'BatchBoxFilled': {
        const { place, label, attendeeIds } = event
        if (isFilled(state.boxes[place])) return state
        const boxes = [...state.boxes]
        // A box that has not arrived yet is empty.
        while (boxes.length < place) boxes.push({ label: '', attendeeIds: [] })
        boxes[place] = { label, attendeeIds }
        return { ...state, boxes }
      }
      case 'BatchPaused':
        return isOver(state) ? state : { ...state, status: 'paused', message: event.message }
      case 'BatchResumed':
        if (isOver(state) || !state.plan) return state
        return { ...state, plan: { ...state.plan, printerId: event.printerId }, status: 'printing', message: null }
      case 'BatchMoved':
        if (isOver(state) || !state.plan) return state
        return { ...state, plan: { ...state.plan, printerId: event.printerId } }
      case 'BatchCancelled':
        return isOver(state) ? state : { ...state, status: 'cancelled', message: null }
      case 'BatchFinished':
        return isOver(state) ? state : { ...state, status: 'done', message: null }
    }
  },
}

const isFilled = (box: BatchBox | undefined): boolean => box !== undefined && box.attendeeIds.length > 0

const isOver = ({ status }: PrintBatchState): boolean => status === 'cancelled' || status === 'done'
