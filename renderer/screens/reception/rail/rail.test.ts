import { expect, it } from 'vitest'
import { arrivalBars } from './arrival-bars.ts'
import { inOrderOfNeed, jobsToShow, type PrintJob } from './print-job.ts'

const hour = (clock: string) => `2026-11-26T${clock}:00.000Z`
const time = (at: number) => new Date(at).toISOString().slice(11, 16)

it('draws a quarter without anybody as empty', () => {
  const bars = arrivalBars(
    [
      { from: hour('08:00'), admitted: 5 },
      { from: hour('08:30'), admitted: 7 },
    ],
    Date.parse(hour('08:50')),
    time,
  )
  expect(bars.map(({ time, value, kind }) => [time, value, kind])).toEqual([
    ['08:00', 5, 'past'],
    ['08:15', 0, 'past'],
    ['08:30', 7, 'past'],
    ['08:45', 0, 'now'],
  ])
})

it('keeps the last nine quarters', () => {
  const bars = arrivalBars(
    [
      { from: hour('06:00'), admitted: 1 },
      { from: hour('09:00'), admitted: 2 },
    ],
    Date.parse(hour('09:05')),
    time,
  )
  expect(bars).toHaveLength(9)
  expect(bars.at(-1)).toMatchObject({ time: '09:00', value: 2, kind: 'now' })
})

it('stays on the last arrivals when the day is over', () => {
  const bars = arrivalBars([{ from: hour('08:00'), admitted: 1 }], Date.parse(hour('22:00')), time)
  expect(bars.map(({ time }) => time)).toEqual(['08:00'])
})

const job = (printJobId: string, state: PrintJob['state'], at: string): PrintJob => ({
  printJobId,
  attendeeId: 'a',
  who: '',
  printerId: 'p',
  state,
  isOwn: true,
  specimen: false,
  wanted: true,
  held: false,
  message: null,
  at: hour(at),
  changedAt: hour(at),
})

it('keeps a job in doubt in sight when newer ones come', () => {
  const jobs = [job('old', 'unknown', '08:00'), ...['1', '2', '3', '4'].map((n) => job(n, 'printed', `09:0${n}`))]
  expect(jobsToShow(jobs, 3).map(({ printJobId }) => printJobId)).toEqual(['old', '4', '3'])
})

it('asks about a badge in doubt before newer ones that failed', () => {
  const jobs = [job('old', 'unknown', '08:00'), ...['1', '2', '3', '4'].map((n) => job(n, 'failed', `09:0${n}`))]
  expect(jobsToShow(jobs, 3).map(({ printJobId }) => printJobId)).toEqual(['old', '4', '3'])
  expect(jobsToShow(jobs, 1).map(({ printJobId }) => printJobId)).toEqual(['old'])
  expect(inOrderOfNeed(jobs).map(({ printJobId }) => printJobId)).toEqual(['old', '4', '3', '2', '1'])
})

it('leaves one place for the newest when others failed', () => {
  const jobs = [...['1', '2', '3'].map((n) => job(n, 'failed', `08:0${n}`)), job('new', 'printing', '09:00')]
  expect(jobsToShow(jobs, 3).map(({ printJobId }) => printJobId)).toEqual(['new', '3', '2'])
})

it('shows cancelled jobs after everything else', () => {
  const jobs = [job('1', 'printed', '08:00'), job('2', 'cancelled', '09:00'), job('3', 'failed', '07:00')]
  expect(jobsToShow(jobs, 2).map(({ printJobId }) => printJobId)).toEqual(['1', '3'])
})
