import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import WebSocket from 'ws'
import { limits } from '../../../electron/station/audience/limits.ts'
import { openBareSocket } from '../../support/bare-socket.ts'
import { connectPhone, newPhoneToken } from '../phones.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let sockets: WebSocket[]
beforeEach(async () => {
  sockets = []
  test = await startTestStation({ hub: true })
  await prepareEvent(test)
  await test.done('audience.configure', { access: 'open' })
})
afterEach(async () => {
  for (const socket of sockets) socket.terminate()
  await test.stop()
})
const audienceUrl = () => test.station.audienceUrl() ?? ''

async function opened(url: string, auth?: object): Promise<void> {
  const { socket, stands } = openBareSocket(url, auth)
  sockets.push(socket)
  await stands
}
const standing = () => sockets.filter(({ readyState }) => readyState === WebSocket.OPEN).length

describe('the public’s port', () => {
  it('holds a handful of sockets of one device, the newest, and lets every other phone in', async () => {
    const token = await newPhoneToken(audienceUrl())
    for (let count = 0; count < limits.mostOfDevice * 3; count++) await opened(audienceUrl(), { token })
    await vi.waitFor(() => expect(standing()).toBe(limits.mostOfDevice))
    expect(sockets.slice(-limits.mostOfDevice).every(({ readyState }) => readyState === WebSocket.OPEN)).toBe(true)
    const phone = await connectPhone(audienceUrl())
    phone.close()
  })

  it('lets a phone in of the same address while somebody opens all the sockets that there are, and shows nothing', async () => {
    const most = limits.mostConnections + limits.mostOnTheirWay
    let isOver = false
    const flood = async () => {
      while (!isOver) await opened(audienceUrl()).catch(() => null)
    }
    const floods = Array.from({ length: 20 }, flood)
    try {
      await vi.waitFor(() => expect(sockets.length).toBeGreaterThan(most), { timeout: 40_000 })
      for (let count = 0; count < 5; count++) {
        const phone = await connectPhone(audienceUrl())
        phone.close()
      }
      expect(standing()).toBeLessThanOrEqual(most)
    } finally {
      isOver = true
      await Promise.all(floods)
    }
  })
})
