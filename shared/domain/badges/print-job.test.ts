import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import type { StationId } from '../../kernel/ids.ts'
import {
  askedPrinter,
  cancel,
  confirm,
  hasComeOut,
  isForOwner,
  isOfAnotherOwner,
  isUnderWay,
  type PrintJobEvent,
  type PrintJobStatus,
  printJobStream,
  retry,
  saidOutBy,
} from './print-job.ts'
import { type PrinterState, printerStream } from './printer.ts'

const by = written('desk-1', 5)
const request = { attendeeId: 'a', printerId: 'p1', version: 1, specimen: false }
const requested: PrintJobEvent = { type: 'PrintJobRequested', ...request }
const taken = (attempt: number): PrintJobEvent => ({ type: 'PrintJobTaken', attempt })
const settled = (attempt: number, status: 'printed' | 'sent' | 'unknown' | 'failed'): PrintJobEvent => ({
  type: 'PrintJobSettled',
  attempt,
  status,
  message: status === 'failed' ? 'folder-full' : null,
})
const cancelled: PrintJobEvent = { type: 'PrintJobCancelled' }
const retried: PrintJobEvent = { type: 'PrintJobRetried', printerId: 'p2' }
const job = (...events: PrintJobEvent[]) =>
  given(printJobStream, ...events.map((event): Fact<PrintJobEvent> => [event, by]))
const statusOf = (...events: PrintJobEvent[]): PrintJobStatus => job(requested, ...events).state.status

describe('a badge asked of a printer', () => {
  it('is void by the word of each station that says so, has come out all the same, and is nobody’s', () => {
    const { state } = job(
      requested,
      taken(1),
      settled(1, 'printed'),
      { type: 'PrintJobVoided' },
      { type: 'PrintJobVoided' },
    )
    expect(state.voidedBy).toEqual(['desk-1'])
    expect([hasComeOut(state), isUnderWay(state)]).toEqual([true, false])
  })

  it('waits, prints, and is out', () => {
    expect(job(requested).state).toMatchObject({ request, status: 'queued', askedAt: 5, askedBy: 'desk-1', attempt: 0 })
    expect(statusOf(taken(1))).toBe('printing')
    expect(statusOf(taken(1), settled(1, 'printed'))).toBe('printed')
  })

  it('keeps the first of two records of one request', () => {
    expect(job(requested, { ...requested, printerId: 'p9' }).state.request?.printerId).toBe('p1')
  })

  it('is not settled by the end of an attempt that is over', () => {
    expect(statusOf(taken(1), settled(1, 'failed'), retried, taken(2), settled(1, 'printed'))).toBe('printing')
  })

  it('once out is never taken, cancelled nor sent elsewhere again', () => {
    for (const later of [taken(2), cancelled, retried])
      expect(statusOf(taken(1), settled(1, 'printed'), later)).toBe('printed')
    for (const later of [taken(2), cancelled, retried])
      expect(statusOf(taken(1), settled(1, 'sent'), later)).toBe('sent')
  })

  it('retried by two stations is one attempt', () => {
    expect(job(requested, taken(1), settled(1, 'failed'), retried, retried, taken(2), taken(2)).state.attempt).toBe(2)
  })
})

describe('a neighbour’s printer', () => {
  const expired: PrintJobEvent = { type: 'PrintJobExpired', attempt: 0 }

  it('whose station did not take the job in time has failed it, unless it has it in hand', () => {
    expect(job(requested, expired).state).toMatchObject({ status: 'failed', message: 'not-taken-in-time' })
    expect(job(requested, taken(1), expired).state.status).toBe('printing')
    expect(job(requested, expired, taken(1), settled(1, 'printed')).state.status).toBe('printed')
  })

  const unheard: PrintJobEvent = { type: 'PrintJobExpired', attempt: 0, said: 'unheard' }
  const confirmed: PrintJobEvent = { type: 'PrintJobExpired', attempt: 0, said: 'confirmed' }

  it('may have printed a job that its asker gave up unheard, until its station says that it never took the job', () => {
    const given = job(requested, unheard).state
    expect(given).toMatchObject({ status: 'failed', message: 'not-taken-in-time-apart' })
    expect(isUnderWay(given)).toBe(true)
    expect(isUnderWay(job(requested, unheard, confirmed).state)).toBe(false)
    expect(statusOf(unheard, retried, confirmed)).toBe('queued')
    expect(statusOf(taken(1), unheard, confirmed, settled(1, 'printed'))).toBe('printed')
  })

  it('that has printed a job that another one also printed is shown, in any order', () => {
    const at = (station: string) => written(station, 5)
    const here: Fact<PrintJobEvent>[] = [
      [taken(1), at('desk-1')],
      [settled(1, 'printed'), at('desk-1')],
    ]
    const there: Fact<PrintJobEvent>[] = [
      [taken(1), at('desk-2')],
      [settled(1, 'printed'), at('desk-2')],
    ]
    for (const facts of [
      [...here, ...there],
      [...there, ...here],
    ]) {
      const { state } = given(printJobStream, [requested, by], ...facts)
      expect(state).toMatchObject({ status: 'printed', message: 'printed-twice' })
      expect(state.pieces).toHaveLength(2)
    }
    const failed: Fact<PrintJobEvent> = [settled(1, 'failed'), at('desk-2')]
    expect(given(printJobStream, [requested, by], ...here, failed).state).toMatchObject({ status: 'printed' })
  })

  it('is asked again once where two desks have seen the same attempt fail', () => {
    const again: PrintJobEvent = { type: 'PrintJobRetried', printerId: 'p1', attempt: 1 }
    expect(
      job(requested, taken(1), settled(1, 'failed'), again, taken(2), settled(2, 'failed'), again).state.status,
    ).toBe('failed')
  })
})

it('tells by whose word it is out, however often another station has said so before', () => {
  const attempts = Array.from({ length: 30 }, (_, at) => settled(at + 1, 'printed'))
  const { state } = given(
    printJobStream,
    [requested, by],
    ...attempts.map((event): Fact<PrintJobEvent> => [event, written('desk-2', 5)]),
    [settled(1, 'printed'), by],
    [{ type: 'PrintJobConfirmed', cameOut: true }, written('desk-3', 6)],
    [{ type: 'PrintJobConfirmed', cameOut: true }, written('desk-4', 7)],
  )
  expect([...saidOutBy(state)]).toEqual(['desk-2', 'desk-1', 'desk-3', 'desk-4'])
  expect(state.pieces).toHaveLength(21)
})

describe('a person at the printer', () => {
  it('retries failed or cancelled jobs, on the same printer or another', () => {
    job(requested, taken(1), settled(1, 'failed'))
      .when((state) => retry(state, { printerId: 'p1' }))
      .gives({ type: 'PrintJobRetried', printerId: 'p1', attempt: 1 })
    job(requested, cancelled)
      .when((state) => retry(state, { printerId: 'p2' }))
      .gives({ type: 'PrintJobRetried', printerId: 'p2', attempt: 0 })
    expect(job(requested, taken(1), settled(1, 'failed'), retried).state).toMatchObject({
      status: 'queued',
      message: null,
      request: { printerId: 'p2' },
    })
  })

  it('retries nothing that waits, prints, is out or is in doubt', () => {
    for (const history of [[], [taken(1)], [taken(1), settled(1, 'printed')], [taken(1), settled(1, 'unknown')]])
      job(requested, ...history)
        .when((state) => retry(state, { printerId: 'p1' }))
        .refuses('not-retriable')
  })

  it('says of a badge in doubt whether it came out', () => {
    const doubt = [requested, taken(1), settled(1, 'unknown')]
    job(...doubt)
      .when((state) => confirm(state, true))
      .gives({ type: 'PrintJobConfirmed', cameOut: true })
    expect(statusOf(taken(1), settled(1, 'unknown'), { type: 'PrintJobConfirmed', cameOut: true })).toBe('printed')
    expect(statusOf(taken(1), settled(1, 'unknown'), { type: 'PrintJobConfirmed', cameOut: false })).toBe('failed')
    job(requested, taken(1), settled(1, 'printed'))
      .when((state) => confirm(state, false))
      .refuses('not-in-doubt')
  })

  it('cancels waiting or failed jobs, and not one in the printer', () => {
    job(requested).when(cancel).gives({ type: 'PrintJobCancelled' })
    job(requested, taken(1), settled(1, 'failed')).when(cancel).gives({ type: 'PrintJobCancelled' })
    job(requested, taken(1)).when(cancel).refuses('already-settled')
    job(requested, cancelled).when(cancel).refuses('already-settled')
  })

  it('is refused for an unknown job', () => {
    job()
      .when((state) => retry(state, { printerId: 'p1' }))
      .refuses('unknown-print-job')
    job()
      .when((state) => confirm(state, true))
      .refuses('unknown-print-job')
    job().when(cancel).refuses('unknown-print-job')
  })
})

it('a badge that is out, or may be, or will be, is under way; only one that came out is out', () => {
  const states = ['queued', 'printing', 'printed', 'sent', 'unknown', 'failed', 'cancelled'] as const
  const of = (status: PrintJobStatus) => ({ ...printJobStream.initial, status })
  expect(states.filter((status) => isUnderWay(of(status)))).toEqual([
    'queued',
    'printing',
    'printed',
    'sent',
    'unknown',
  ])
  expect(states.filter((status) => hasComeOut(of(status)))).toEqual(['printed', 'sent'])
})

describe('a badge asked of a printer that changes hands', () => {
  const printer = (epoch: number, owner: string) => ({ ...printerStream.initial, epoch, owner: owner as StationId })
  const [first, second] = [printer(1, 'desk-1'), printer(2, 'desk-2')]
  const jobAt = (asked: PrinterState, ...more: PrintJobEvent[]) =>
    job({ ...requested, ...askedPrinter('p1', asked) } as PrintJobEvent, ...more).state

  it('is for the station that its asker took for the owner, and for no other', () => {
    expect(isForOwner(askedPrinter('p1', first), first)).toBe(true)
    expect(isForOwner(askedPrinter('p1', first), second)).toBe(false)
    expect(isForOwner(askedPrinter('p1', second), second)).toBe(true)
    expect(isForOwner(askedPrinter('p1', printer(2, 'desk-3')), second)).toBe(false)
  })

  it('is in doubt for the new owner while it waits or prints; one asked of a later owner is not', () => {
    expect(isOfAnotherOwner(jobAt(first), second)).toBe(true)
    expect(isOfAnotherOwner(jobAt(first, taken(1)), second)).toBe(true)
    expect(isOfAnotherOwner(jobAt(first, taken(1), settled(1, 'printed')), second)).toBe(false)
    expect(isOfAnotherOwner(jobAt(printer(3, 'desk-3')), second)).toBe(false)
    expect(isOfAnotherOwner(jobAt(second), second)).toBe(false)
  })

  it('is out when its first owner has said so, whatever the new one doubted', () => {
    expect(statusOf(taken(1), settled(1, 'printed'), settled(1, 'unknown'))).toBe('printed')
    expect(statusOf(taken(1), settled(1, 'unknown'), settled(1, 'printed'))).toBe('printed')
  })
})
