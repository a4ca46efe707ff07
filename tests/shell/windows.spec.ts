import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from './support/shell-test.ts'
import { startShell } from './support/shell-under-test.ts'

const bounds = ({ BrowserWindow }: { BrowserWindow: { getAllWindows(): { getBounds(): object }[] } }) =>
  BrowserWindow.getAllWindows().map((window) => window.getBounds())

test('the screen stays on', async ({ shell }) => {
  expect(await shell.inMain(({ recorded }) => recorded.blockers)).toEqual(['prevent-display-sleep'])
})

test('windows open where they stood last', async ({ folder, shell }) => {
  const [reception, pilot] = (await shell.inMain(bounds)) as { x: number }[]
  expect(reception?.x, 'on the first display').toBeLessThan(1440)
  expect(pilot?.x, 'on the second display').toBeGreaterThanOrEqual(1440)
  const place = { x: 1500, y: 60, width: 1000, height: 700 }
  await shell.inMain(({ BrowserWindow }, to: object) => BrowserWindow.getAllWindows()[0].setBounds(to), place)
  await shell.inPage('reception', () => new Promise((done) => setTimeout(done, 600)))
  await shell.stop()
  const again = startShell(folder)
  try {
    await again.shown()
    expect((await again.inMain(bounds))[0]).toEqual(place)
  } finally {
    await again.stop()
  }
})

test('a window whose display is unplugged comes to the other one', async ({ shell }) => {
  await shell.inMain(({ screen }) => screen.unplug(2))
  for (const { x } of (await shell.inMain(bounds)) as { x: number }[]) expect(x).toBeLessThan(1440)
})

test('a page that dies comes back', async ({ shell }) => {
  await shell.inMain(async ({ BrowserWindow }) => {
    const { cdp } = await BrowserWindow.getAllWindows()[0].webContents.opened
    void cdp.send('Page.crash').catch(() => {})
  })
  const comesBack = () =>
    shell.inMain(async ({ BrowserWindow }) => {
      const { cdp } = await BrowserWindow.getAllWindows()[0].webContents.opened
      // Asked while it is still dying, it answers with an error.
      const answer = cdp.send('Runtime.evaluate', { expression: 'location.pathname' }).catch(() => undefined)
      const late = new Promise((done) => setTimeout(done, 500))
      return ((await Promise.race([answer, late])) as { result?: { value: string } })?.result?.value
    })
  await expect.poll(comesBack, { timeout: 15_000 }).toBe('/accueil')
})

test('a quit asks while badges are on their way', async ({ folder, shell }) => {
  const server = createServer((_, response) => response.end('{"rows":[{"state":"queued"},{"state":"printed"}]}'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  writeFileSync(join(folder, 'station.json'), JSON.stringify({ url, token: 'x', name: 'Accueil 1' }))
  const quit = () => shell.inMain(({ app }) => app.quit())
  const dialogs = () => shell.inMain(({ recorded }) => recorded.dialogs)
  await quit()
  await expect.poll(dialogs).toHaveLength(1)
  expect((await dialogs())[0]).toMatchObject({ message: 'Un badge est en cours d’impression.', defaultId: 0 })
  await shell.inMain(({ pressButton }) => pressButton(0))
  expect(await shell.inPage('reception', () => location.pathname), 'it waits').toBe('/accueil')
  await quit()
  await expect.poll(dialogs).toHaveLength(2)
  await shell.inMain(({ pressButton }) => pressButton(1))
  expect(await shell.exited).toBe(0)
  server.close()
})

test('a quit with nothing on its way asks nobody, and stops the station cleanly', async ({ shell }) => {
  await shell.inMain(({ app }) => app.quit())
  expect(await shell.exited).toBe(0)
  expect(shell.output()).not.toContain('Error')
})
