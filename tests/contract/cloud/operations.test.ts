import { afterAll, beforeAll, expect, it } from 'vitest'
import { createProgramLog } from '../../../cloud/operations/program-log.ts'
import { cloudLinkPath } from '../../../electron/station/cloud/cloud-wire.ts'
import { CopyUnavailable } from '../../../electron/station/event-log/committer.ts'
import { organiserSocketPath } from '../../../shared/contract/organisers.ts'
import { openConnection } from '../../support/standing-still.ts'
import { until } from '../../support/until.ts'
import { morning, planted, prepareEvent, registrations, startTestStation, type TestStation } from '../test-station.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let cloud: TestCloud
let hub: TestStation
beforeAll(async () => {
  cloud = await startTestCloud(() => morning)
  hub = await startTestStation({ hub: true, cloud: { url: cloud.cloud.url(), code: cloud.cloud.linkCode() ?? '' } })
  await prepareEvent(hub)
  await hub.upload('/api/v1/import/attendees', registrations)
})
afterAll(async () => {
  await hub?.stop()
  await cloud?.stop()
})

/** The value of a series by its whole name, from Prometheus' text. */
async function figure(series: string): Promise<number> {
  const { text } = await cloud.ask('GET', '/metrics')
  const line = text.split('\n').find((one) => one.startsWith(`${series} `))
  return line === undefined ? Number.NaN : Number(line.slice(series.length + 1))
}

it('says that it lives, and whether it may be given people', async () => {
  expect(await cloud.ask('GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'ok', name: 'Nuage' } })
  expect(await cloud.ask('GET', '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } })
})

it('tells figures of commits, queue, clients, links and refusals', async () => {
  await until('the hub is linked', async () => (await figure('regie_cloud_hubs_linked')) === 1, { timeoutMs: 20_000 })
  await until('facts have come', async () => (await figure('regie_cloud_events_total')) > 5)
  expect(await figure('regie_cloud_commit_seconds_count')).toBeGreaterThan(0)
  await until('nothing waits to be stored', async () => (await figure('regie_cloud_queue')) === 0)
  expect(await figure('regie_cloud_clients')).toBe(0)
  expect(await figure('regie_cloud_hub_heard_seconds_ago')).toBeLessThan(10)
  await until('the hub has everything', async () => (await figure('regie_cloud_facts_waiting')) === 0)
  await cloud.ask(
    'POST',
    '/api/v1/commands/questions.move',
    { questionId: 'q', to: 'next', version: 1 },
    cloud.cloud.token(),
  )
  expect(await figure('regie_cloud_refusals_total{command="questions.move",problem="unknown-question"}')).toBe(1)
})

it('names nobody in them, and no word of anybody’s making', async () => {
  await cloud.ask('POST', '/api/v1/commands/Quéméneur', {}, cloud.cloud.token())
  await cloud.ask('GET', '/api/v1/views/Soizic?q=Abgrall', undefined, cloud.cloud.token())
  const { text } = await cloud.ask('GET', '/metrics')
  expect(text.match(planted)).toBeNull()
})

it('logs an error by its kind, code and places, and nothing that it quotes', () => {
  const lines: string[] = []
  const log = createProgramLog({ write: (line) => void lines.push(line) })
  const cause = Object.assign(new Error('INSERT … Quéméneur'), { code: '53100', detail: 'Soizic' })
  log.error(new CopyUnavailable('Maëlle', { cause }))
  log.error('Corentin')
  log.tell('ready', { startMs: 12 })
  const [error, text, ready] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(error).toMatchObject({ level: 'error', event: 'error', errors: [{ kind: 'Error' }, { code: '53100' }] })
  expect(text).toMatchObject({ errors: [{ kind: 'string' }] })
  expect(ready).toMatchObject({ level: 'info', event: 'ready', startMs: 12, time: expect.any(String) })
  expect(lines.join().match(planted)).toBeNull()
  expect(lines.join()).toContain('operations.test')
})

it('answers everything with headers that hold a browser back', async () => {
  for (const path of ['/healthz', '/readyz', '/metrics', '/', '/nowhere', '/api/v1/openapi.json']) {
    const { headers } = await fetch(`${cloud.cloud.url()}${path}`)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('x-frame-options'), path).toBe('DENY')
    expect(headers.get('referrer-policy'), path).toBe('no-referrer')
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
  }
})

it('goes on after a stop where it was, and is silent meanwhile', async () => {
  const url = cloud.cloud.url()
  await cloud.restartAfter(async () => {
    await expect(fetch(`${url}/readyz`)).rejects.toThrow()
  })
  expect(await cloud.ask('GET', '/readyz')).toMatchObject({ status: 200 })
})

it('stops by itself though phones, organisers and hubs stand still, as on machines asleep', async () => {
  const paths = ['/socket.io', organiserSocketPath, cloudLinkPath]
  const sockets = await Promise.all(paths.map((path) => openConnection(`${cloud.cloud.url()}${path}/`)))
  for (const socket of sockets) socket.pause()
  let tookMs = 0
  const before = performance.now()
  await cloud.restartAfter(() => {
    tookMs = performance.now() - before
  })
  expect(tookMs).toBeLessThan(3000)
  for (const socket of sockets) socket.terminate()
})
