import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, test } from '@playwright/test'
import { launchElectron, whyNoElectron } from './support/electron-app.ts'
import { startForeignSite } from './support/foreign-site.ts'

/** The same promises in Electron's own program: what the host stands in for is true here, and its sandbox is real. */
test.describe('in Electron', () => {
  const obstacle = whyNoElectron()
  test.skip(obstacle !== null, obstacle ?? '')

  let folder: string
  let app: ElectronApplication
  test.beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'regie-electron-'))
    app = await launchElectron(folder)
  })
  test.afterEach(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  const pageAt = async (path: string) => {
    await expect.poll(() => app.windows().map((page) => new URL(page.url()).pathname)).toContain(path)
    return app.windows().find((page) => new URL(page.url()).pathname === path) ?? (await app.firstWindow())
  }
  const stationPid = () => (JSON.parse(readFileSync(join(folder, 'station.json'), 'utf8')) as { pid: number }).pid

  test('both windows show their screen', async () => {
    await pageAt('/accueil')
    await pageAt('/pilotage')
  })

  test('pages run apart, in the sandbox, without Node', async () => {
    const page = await pageAt('/accueil')
    expect(await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window))).toEqual([])
    const preferences = await app.evaluate(({ BrowserWindow }) =>
      // Not in Electron's types, but in Electron.
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
      ),
    )
    for (const one of preferences)
      expect(one).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false })
  })

  test('a page goes nowhere else, and opens nothing', async () => {
    const page = await pageAt('/accueil')
    const elsewhere = await startForeignSite()
    await page.evaluate((url) => {
      window.open(`${url}/window`)
      location.assign(`${url}/trap`)
    }, elsewhere.url)
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)))
    expect(new URL(page.url()).pathname).toBe('/accueil')
    expect(elsewhere.asked).toEqual([])
    expect(app.windows()).toHaveLength(2)
    await elsewhere.close()
  })

  test('a page gets no camera', async () => {
    const page = await pageAt('/accueil')
    const outcome = page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'denied',
      ),
    )
    expect(await outcome).toBe('denied')
  })

  test('the windows stay while a killed station is started again', async () => {
    const page = await pageAt('/accueil')
    await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))
    const before = stationPid()
    process.kill(before, 'SIGKILL')
    await expect.poll(stationPid, { timeout: 10_000 }).not.toBe(before)
    expect(await page.evaluate(() => 'isTheSamePage' in window)).toBe(true)
  })
})
