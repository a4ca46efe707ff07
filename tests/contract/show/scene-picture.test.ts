import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { rightAnswer, startScriptedObs } from '../../support/obs/scripted-obs.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xd9])
let test: TestStation
let obs: Awaited<ReturnType<typeof startScriptedObs>>
let roomId = ''
let isPicture = true
beforeEach(async () => {
  isPicture = true
  test = await startTestStation({ realTime: true })
  obs = await startScriptedObs({
    answer: (request) => {
      if (!request.types.includes('GetSourceScreenshot')) return rightAnswer(request)
      const imageData = isPicture ? `data:image/jpg;base64,${jpeg.toString('base64')}` : 'data:text/html,<script>'
      const requestStatus = { result: true, code: 100 }
      const [requestType] = request.types
      const { requestId } = request
      return JSON.stringify({ op: 7, d: { requestId, requestType, requestStatus, responseData: { imageData } } })
    },
  })
  roomId = (await prepareEvent(test)).roomId
  await test.done('obs.add', { name: 'OBS', address: obs.address, roomId })
})
afterEach(async () => {
  await test.stop()
  await obs.stop()
})
const ask = async (scene: string | null, token: string, room = roomId) => {
  const query = scene === null ? '' : `?${new URLSearchParams({ scene, turn: '1' })}`
  return fetch(`${test.station.url}/api/v1/rooms/${encodeURIComponent(room)}/scene.jpg${query}`, {
    headers: { authorization: `Bearer ${token}` },
  })
}

it('is given to the booth and the pilot, of a scene that the room’s OBS has', async () => {
  const booth = await test.tokenOf('booth')
  await vi.waitFor(async () => expect((await ask('Large', booth)).status).toBe(200), { timeout: 10_000 })
  const answer = await ask('Large', booth)
  expect(answer.headers.get('content-type')).toBe('image/jpeg')
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(jpeg)
  for (const role of ['reception', 'moderator', 'screen'] as const)
    expect([role, (await ask('Large', await test.tokenOf(role))).status]).toEqual([role, 403])
  expect((await ask('Large', 'nobody')).status).toBe(401)
})

it('is not found for another scene, a name that is none, or another room', async () => {
  const booth = await test.tokenOf('booth')
  for (const scene of ['Autre', '', null, 'x'.repeat(5000), '../../etc/passwd', '__proto__'])
    expect([scene, (await ask(scene, booth)).status]).toEqual([scene, 404])
  for (const room of ['nobody', '../x', '%00'])
    expect([room, (await ask('Large', booth, room)).status]).toEqual([room, 404])
})

it('is nothing but a small JPEG, whatever OBS says', async () => {
  isPicture = false
  const booth = await test.tokenOf('booth')
  await vi.waitFor(async () => expect(await (await fetch(`${test.station.url}/healthz`)).json()).toBeTruthy())
  expect((await ask('Large', booth)).status).toBe(404)
})
