import { expect, test } from './support/shell-test.ts'
import { startShell } from './support/shell-under-test.ts'

const stationPid = ({ processes }: { processes: { pid?: number }[] }) => processes.at(-1)?.pid

test('the windows stay while a killed station is started again', async ({ shell }) => {
  const before = await shell.inMain(stationPid)
  await shell.inPage('reception', () => {
    Object.assign(window, { isTheSamePage: true })
  })
  const killedAt = performance.now()
  process.kill(Number(before), 'SIGKILL')
  await expect.poll(() => shell.inMain(stationPid), { intervals: [20] }).not.toBe(before)
  expect(performance.now() - killedAt, 'ms until the end is noticed and answered').toBeLessThan(2000)
  const isUp = () =>
    shell.inPage('reception', async () => (await fetch('/healthz').catch(() => undefined))?.ok === true)
  await expect.poll(isUp, { timeout: 10_000 }).toBe(true)
  expect(await shell.inPage('reception', () => 'isTheSamePage' in window && location.pathname)).toBe('/accueil')
  // The page's own access still counts.
  const me = await shell.inPage('reception', async () => (await fetch('/api/v1/views/me')).status)
  expect(me).toBe(200)
})

test('a station that hangs is ended and started again', async ({ shell }) => {
  test.setTimeout(60_000)
  const before = await shell.inMain(stationPid)
  process.kill(Number(before), 'SIGSTOP')
  await expect.poll(() => shell.inMain(stationPid), { timeout: 40_000 }).not.toBe(before)
})

test('a station that does not start says why, and starts when asked again', async ({ folder, shell }) => {
  const port = await shell.inPage('reception', () => location.port)
  const other = startShell(`${folder}-other`, ['--port', port])
  try {
    const dialogs = () => other.inMain(({ recorded }) => recorded.dialogs)
    await expect.poll(dialogs).toHaveLength(1)
    expect((await dialogs())[0]).toMatchObject({ detail: expect.stringContaining('Ce port est déjà pris') })
    await shell.stop()
    await other.inMain(({ pressButton }) => pressButton(0))
    await other.shown()
  } finally {
    await other.stop()
  }
})

test('a start with a wrong flag says so, and ends', async ({ folder }) => {
  const shell = startShell(folder, ['--name', ' '])
  expect(await shell.exited).toBe(1)
  expect(shell.output()).toContain('Le poste n’a pas démarré.\n--name attend un nom de 80 lettres au plus.')
})

test('a second start brings the first one’s windows up, and ends', async ({ folder, shell }) => {
  type Window = { isShown: boolean }
  await shell.inMain(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows() as Window[]) window.isShown = false
  })
  const second = startShell(folder)
  expect(await second.exited).toBe(0)
  expect(second.output()).toBe('')
  expect(await shell.inMain(({ processes }) => processes.length)).toBe(1)
  const areUp = () =>
    shell.inMain(({ BrowserWindow }) => (BrowserWindow.getAllWindows() as Window[]).every(({ isShown }) => isShown))
  await expect.poll(areUp).toBe(true)
})
