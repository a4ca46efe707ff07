import { expect, test } from './support/shell-test.ts'

test('pages run apart, in the sandbox, without Node', async ({ shell }) => {
  const preferences = await shell.inMain(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window: { webContents: { getLastWebPreferences(): object } }) =>
      window.webContents.getLastWebPreferences(),
    ),
  )
  expect(preferences).toHaveLength(2)
  for (const one of preferences as object[])
    expect(one).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    })
  const found = await shell.inPage('reception', () =>
    ['require', 'process', 'module', 'hostInvoke', 'ipcRenderer'].filter((name) => name in window),
  )
  expect(found).toEqual([])
  const offered = () => Object.keys((window as unknown as { regieShell: object }).regieShell)
  expect(await shell.inPage('reception', offered)).toEqual(['openTrade'])
})

test('a page goes nowhere else', async ({ shell, elsewhere }) => {
  await shell.inPage('reception', (url) => void location.assign(url), `${elsewhere.url}/trap`)
  await shell.inPage('reception', () => new Promise((done) => setTimeout(done, 500)))
  expect(await shell.inPage('reception', () => location.pathname)).toBe('/accueil')
  expect(elsewhere.asked).toEqual([])
  // Within the station it goes where it likes.
  await shell.inPage('reception', () => void location.assign('/porte'))
  await expect.poll(() => shell.inPage('reception', () => location.pathname).catch(() => '')).toBe('/porte')
})

test('a redirect leads nowhere else', async ({ shell, elsewhere }) => {
  await shell.inMain(
    ({ BrowserWindow }, url: string) =>
      BrowserWindow.getAllWindows()[0]
        .loadURL(url)
        .catch(() => {}),
    `${elsewhere.url}/sends-on`,
  )
  expect(elsewhere.asked).toContain('/sends-on')
  expect(elsewhere.asked).not.toContain('/end')
})

test('a page opens no window, and the system only known https pages', async ({ shell, elsewhere }) => {
  const addresses = [
    ...[`${elsewhere.url}/trap`, 'http://www.cnil.fr/', 'https://www.cnil.fr.example.org/', 'file:///etc/passwd'],
    'https://www.cnil.fr/fr/professionnel',
  ]
  for (const address of addresses) await shell.inPage('pilot', (url) => void window.open(url), address)
  await expect.poll(() => shell.inMain(({ recorded }) => recorded.opened)).toEqual([addresses.at(-1)])
  const pages = () =>
    shell.inMain(async ({ BrowserWindow }) => {
      const { page } = await BrowserWindow.getAllWindows()[1].webContents.opened
      return page.context().pages().length
    })
  await expect.poll(pages, 'what opened was closed').toBe(1)
})

test('a page gets no camera, no place, no notice', async ({ shell }) => {
  const outcomes = await shell.inPage('reception', async () => [
    await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      (error: Error) => error.name,
    ),
    await new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('granted'),
        () => done('denied'),
      ),
    ),
    await Notification.requestPermission(),
  ])
  expect(outcomes).toEqual(['NotAllowedError', 'denied', 'denied'])
})

test('what is looked up is denied as well, but for a copy of our own text', async ({ shell }) => {
  const looked = await shell.inMain(({ session, BrowserWindow }) => {
    const one = session.fromPartition('persist:reception')
    const url = BrowserWindow.getAllWindows()[0].webContents.getURL()
    return {
      camera: one.check({}, 'media', url),
      usb: one.check({}, 'usb', url),
      copy: one.check({}, 'clipboard-sanitized-write', url),
      copyElsewhere: one.check({}, 'clipboard-sanitized-write', 'https://example.org/'),
    }
  })
  expect(looked).toEqual({ camera: false, usb: false, copy: true, copyElsewhere: false })
})
