import { afterAll, beforeAll, expect, it } from 'vitest'
import { grantedRoles, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let roomId = ''
beforeAll(async () => {
  test = await startTestStation()
  ;({ roomId } = await prepareEvent(test))
  await test.done('obs.add', { name: 'OBS', address: 'ws://127.0.0.1:9', roomId })
})
afterAll(() => test.stop())

const pictureOf = (room: string, token?: string) =>
  Promise.all(
    ['program', 'preview'].map((kind) =>
      test.ask('GET', `/api/v1/rooms/${room}/${kind}.jpg`, token === undefined ? {} : test.bearer(token)),
    ),
  )

it('only the booth and the pilot get a room’s pictures', async () => {
  for (const role of grantedRoles)
    for (const { status, body } of await pictureOf(roomId, await test.tokenOf(role))) {
      const may = role === 'booth' || role === 'pilot'
      expect([role, status, problemNamed(body)]).toEqual([role, ...(may ? [404, 'not-found'] : [403, 'forbidden'])])
    }
  for (const { status } of await pictureOf(roomId)) expect(status).toBe(401)
})

it('an unknown room is a 404 in words, and is not cached', async () => {
  const long = 'x'.repeat(190)
  for (const room of [
    'none',
    '..',
    '%2e%2e',
    '%2fetc%2fpasswd',
    '%00',
    long,
    '__proto__',
    'constructor',
    '%F0%9F%8E%A5',
  ])
    for (const { status, headers } of await pictureOf(room, test.operator)) {
      expect([room, status]).toEqual([room, 404])
      expect([room, headers['content-type']]).toEqual([room, expect.stringMatching(/^application\/problem\+json/)])
    }
  const [answer] = await pictureOf(roomId, test.operator)
  expect(answer?.headers['cache-control']).toBe('no-store')
  expect(test.errors).toEqual([])
})
