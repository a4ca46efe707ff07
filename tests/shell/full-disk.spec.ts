import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fillDisk, mountSmallDisk, whyNoMounts } from '../support/small-disk.ts'
import { expect, test } from './support/shell-test.ts'
import { startShell } from './support/shell-under-test.ts'

const obstacle = whyNoMounts()
test.skip(obstacle !== null, `${obstacle?.reason}: ${obstacle?.how}`)

/** As a desk does it, with the page's own access; the id is new each time. */
const register = async () => {
  const response = await fetch('/api/v1/commands/attendees.register', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ firstName: 'Odile', lastName: 'Quéméneur' }),
  })
  return { status: response.status, body: await response.text() }
}

test('on a full disk the windows stay and say so, and work goes on once there is room', async ({ folder }) => {
  const unmount = mountSmallDisk(folder, 8)
  const shell = startShell(folder)
  try {
    await shell.shown()
    expect((await shell.inPage('reception', register)).status).toBe(200)
    const filler = join(folder, 'filler')
    fillDisk(filler)

    await expect
      .poll(async () => (await shell.inPage('reception', register)).status, { timeout: 60_000, intervals: [1] })
      .toBe(503)
    expect((await shell.inPage('reception', register)).body).toContain('disk-full')
    // A window that is moved has its place to write as well.
    await shell.inMain(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0].setBounds({ x: 20, y: 20, width: 900, height: 700 }),
    )
    await new Promise((done) => setTimeout(done, 600))
    expect(await shell.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2)
    expect(await shell.inPage('pilot', () => location.pathname)).toBe('/pilotage')
    expect(existsSync(filler)).toBe(true)
    rmSync(filler)
    await expect.poll(async () => (await shell.inPage('reception', register)).status, { timeout: 10_000 }).toBe(200)
  } finally {
    await shell.stop()
    unmount()
  }
})

test('a start on a full disk says why in a sentence, and starts when there is room and it is asked again', async ({
  folder,
}) => {
  const unmount = mountSmallDisk(folder, 8)
  const filler = join(folder, 'filler')
  fillDisk(filler)
  const shell = startShell(folder)
  try {
    const dialogs = () => shell.inMain(({ recorded }) => recorded.dialogs)
    await expect.poll(dialogs).toHaveLength(1)
    expect((await dialogs())[0]).toMatchObject({ detail: expect.stringContaining('disque') })
    rmSync(filler)
    await shell.inMain(({ pressButton }) => pressButton(0))
    await shell.shown()
  } finally {
    await shell.stop()
    unmount()
  }
})
