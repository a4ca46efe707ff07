import { expect, it } from 'vitest'
import { startLink } from '../../../electron/station/access/start-link.ts'
import { startTestStation } from '../test-station.ts'

it('the link of a start ends with the next one, unless it was used', async () => {
  const test = await startTestStation()
  const { log, url } = test.station
  const link = () => startLink(log, url, 'pilot', 'Pilotage')
  const headers = { 'content-type': 'application/json', origin: url, host: new URL(url).host }
  const open = async (opened: string) => {
    const body = JSON.stringify({ code: opened.split('#code=')[1] })
    return (await test.ask('POST', '/api/v1/session', headers, body)).status
  }
  const [first, second] = [await link(), await link()]
  expect(await open(first)).toBe(401)
  expect(await open(second)).toBe(200)
  expect(await open(await link())).toBe(200)
  const { body } = await test.view('accesses', {}, test.operator)
  expect((body as { rows: object[] }).rows).toMatchObject([
    { used: true, revoked: false },
    { used: true, revoked: false },
  ])
  await test.stop()
})

it('the unused links of starts neither pile up in the list of accesses nor count as accesses to be opened', async () => {
  const test = await startTestStation()
  const { log, url } = test.station
  const start = async () => {
    await startLink(log, url, 'booth', 'Régie')
    await startLink(log, url, 'pilot', 'Pilotage')
  }
  const rowsOf = async (view: 'accesses' | 'opening') =>
    ((await test.view(view, {}, test.operator)).body as { rows: Record<string, unknown>[] }).rows
  const opened = async () => (await rowsOf('opening')).find(({ item }) => item === 'accesses')
  for (let count = 0; count < 3; count++) await start()
  expect(await rowsOf('accesses')).toEqual([])
  expect(await opened()).toMatchObject({ word: 'none', of: 0 })
  await test.done('access.create', { role: 'reception', label: 'Table 3' })
  expect(await rowsOf('accesses')).toMatchObject([{ label: 'Table 3', used: false }])
  expect(await opened()).toMatchObject({ word: 'unopened', count: 0, of: 1 })
  await test.stop()
})
