import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
})
afterEach(() => test.stop())

const path = '/api/v1/import/attendees'
const file = (rows: number) =>
  [
    'N° inscription;Nom;Prénom;Code billet',
    ...Array.from({ length: rows }, (_, at) => `AN${at};Nom${at};Prénom;CODE${100_000 + at}`),
  ].join('\r\n')
const progress = async () => {
  const { body } = await test.view('imports.progress', {}, test.operator)
  return (body as { value: { state: string; written: number } }).value
}

describe('two readings of a file at once', () => {
  it('are both answered where neither writes', async () => {
    const answers = await Promise.all([1200, 1300].map((rows) => test.upload(`${path}?dryRun=1`, file(rows))))
    expect(answers.map(({ status, body }) => [status, (body as { imported: number }).imported])).toEqual([
      [200, 1200],
      [200, 1300],
    ])
  })

  it('are refused where the first writes', async () => {
    const first = test.upload(path, file(3000))
    while ((await progress()).state !== 'writing') await new Promise(setImmediate)
    const second = await test.upload(`${path}?dryRun=1`, file(10))
    expect([second.status, problemNamed(second.body)]).toEqual([409, 'import-running'])
    expect((await first).body).toMatchObject({ imported: 3000 })
  })

  it('do not wait for one whose asker has left', async () => {
    const sent = request(`${test.station.url}${path}?dryRun=1`, {
      method: 'POST',
      headers: { ...test.bearer(test.operator), 'content-type': 'text/csv' },
      agent: false,
    })
    sent.on('error', () => {})
    sent.end(file(60_000))
    while ((await progress()).state !== 'reading') await new Promise(setImmediate)
    sent.destroy()
    while ((await progress()).state === 'reading') await new Promise(setImmediate)
    expect(await progress()).toMatchObject({ state: 'cancelled' })
    expect((await progress()).written).toBeLessThan(60_000)
  })
})

it('a trial asked for in an unknown way is refused, and nothing is written', async () => {
  const { status, body } = await test.upload(`${path}?dryRun=2`, file(10))
  expect([status, problemNamed(body)]).toEqual([400, 'invalid'])
  expect((await test.view('attendees.count', {}, test.operator)).body).toMatchObject({ value: { total: 3 } })
})
