import { expect, test } from './support/shell-test.ts'

/** What comes of a page's wish, in the page's words. */
const wish = async (trade: unknown): Promise<string> => {
  const { regieShell } = window as unknown as { regieShell: { openTrade(trade: unknown): Promise<void> } }
  return await regieShell.openTrade(trade).then(
    () => 'done',
    (error: Error) => error.message,
  )
}

test('a page of the station brings up its window', async ({ shell }) => {
  expect(await shell.inPage('reception', wish, 'reception')).toBe('done')
  expect(await shell.inPage('pilot', wish, 'reception')).toBe('done')
})

test('a desk’s page does not bring up the organiser’s window', async ({ shell }) => {
  expect(await shell.inPage('reception', wish, 'pilot')).toBe('refused')
})

test('a page of another site is refused', async ({ shell, elsewhere }) => {
  await shell.inMain(({ BrowserWindow }, url: string) => BrowserWindow.getAllWindows()[0].loadURL(url), elsewhere.url)
  await expect.poll(() => shell.inPage('reception', () => document.title).catch(() => '')).toBe('Elsewhere')
  expect(await shell.inPage('reception', wish, 'reception')).toBe('refused')
})

test('a wish that the schema does not know is refused', async ({ shell }) => {
  for (const nonsense of ['cloud', '', null, 7, { trade: 'reception' }, ['reception']])
    expect(await shell.inPage('pilot', wish, nonsense)).toBe('refused')
})
