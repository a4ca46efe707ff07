import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { cancelBatch, moveBatch, type PrintBatchEvent, pause, printBatchStream, resume } from './print-batch.ts'

const by = written('pilot', 5)
const planned: PrintBatchEvent = { type: 'BatchPlanned', printerId: 'p1', boxSize: 2, badges: 3 }
const first: PrintBatchEvent = { type: 'BatchBoxFilled', place: 0, label: 'A–B', attendeeIds: ['a', 'b'] }
const second: PrintBatchEvent = { type: 'BatchBoxFilled', place: 1, label: 'C', attendeeIds: ['c'] }
const batch = (...events: Parameters<typeof printBatchStream.evolve>[1][]) =>
  given(printBatchStream, ...events.map((event) => [event, by] as const))

it('a batch has its boxes in their places, in whatever order they are learnt', () => {
  const { state } = batch(second, planned, first)
  expect(state).toMatchObject({ plan: { badges: 3 }, status: 'printing', plannedAt: 5 })
  expect(state.boxes.map(({ label }) => label)).toEqual(['A–B', 'C'])
})

it('a box is filled once', () => {
  const again: PrintBatchEvent = { type: 'BatchBoxFilled', place: 0, label: 'au parking', attendeeIds: [] }
  expect(batch(planned, first, second, again).state).toEqual(batch(planned, first, second).state)
})

it('is paused with why, goes on at another printer, and once cancelled does neither', () => {
  const paused = { type: 'BatchPaused', message: 'printer-paper-out' } as const
  batch(planned)
    .when((state) => pause(state, 'printer-paper-out'))
    .gives(paused)
  batch(planned, paused)
    .when((state) => pause(state, null))
    .refuses('already-settled')
  batch(planned, paused)
    .when((state) => resume(state, 'p2'))
    .gives({ type: 'BatchResumed', printerId: 'p2' })
  batch(planned)
    .when((state) => resume(state, undefined))
    .refuses('not-paused')
  const resumed = batch(planned, paused, { type: 'BatchResumed', printerId: 'p2' })
  expect(resumed.state).toMatchObject({ status: 'printing', message: null, plan: { printerId: 'p2' } })
  const cancelled = batch(planned, paused, { type: 'BatchCancelled' }, { type: 'BatchResumed', printerId: 'p2' })
  expect(cancelled.state.status).toBe('cancelled')
  cancelled.when(cancelBatch).refuses('already-settled')
  const done = batch(planned, { type: 'BatchFinished' }, paused)
  expect(done.state.status).toBe('done')
  done.when(cancelBatch).refuses('already-settled')
})

it('goes along with its queue, as it was, until it is over', () => {
  const moved = { type: 'BatchMoved', printerId: 'p2' } as const
  batch(planned)
    .when((state) => moveBatch(state, 'p2'))
    .gives(moved)
  expect(batch(planned, moved).state).toMatchObject({ status: 'printing', plan: { printerId: 'p2' } })
  const paused = batch(planned, { type: 'BatchPaused', message: 'printer-paper-out' }, moved)
  expect(paused.state).toMatchObject({ status: 'paused', message: 'printer-paper-out', plan: { printerId: 'p2' } })
  const cancelled = batch(planned, { type: 'BatchCancelled' }, moved)
  expect(cancelled.state.plan?.printerId).toBe('p1')
  cancelled.when((state) => moveBatch(state, 'p2')).refuses('already-settled')
})

it('that does not exist is reported as unknown', () => {
  batch()
    .when((state) => pause(state, null))
    .refuses('unknown-batch')
  batch()
    .when((state) => resume(state, undefined))
    .refuses('unknown-batch')
  batch()
    .when((state) => moveBatch(state, 'p2'))
    .refuses('unknown-batch')
  batch().when(cancelBatch).refuses('unknown-batch')
})
