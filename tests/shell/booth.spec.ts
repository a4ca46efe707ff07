import { join } from 'node:path'
import type { PairedRole } from '../../shared/domain/stations/authority.ts'
import { buildVariable } from '../journeys/support/private-build.ts'
import { eventOfToday } from '../support/event-today.ts'
import { connectClient } from '../support/station-client.ts'
import { startStation } from '../support/station-process.ts'
import { until } from '../support/until.ts'
import { expect, test } from './support/shell-test.ts'
import { type ShellUnderTest, startShell } from './support/shell-under-test.ts'

interface Item {
  readonly label?: string
  click(): void
}

const windowsOf = (shell: ShellUnderTest): Promise<string[]> =>
  shell.inMain(({ BrowserWindow }) =>
    (BrowserWindow.getAllWindows() as { webContents: { getURL(): string } }[]).map(
      ({ webContents }) => new URL(webContents.getURL()).pathname,
    ),
  )
const menuOf = (shell: ShellUnderTest): Promise<string[]> =>
  shell.inMain(({ recorded }) => (recorded.menu[0].submenu as Item[]).flatMap(({ label }) => label ?? []))

/** A hub that takes others in, and a code for one of this role. */
async function startHub(folder: string, role: PairedRole, name: string) {
  const entry = join(process.env[buildVariable] ?? '', 'out', 'main', 'station.js')
  const build = { kind: 'compiled', node: process.execPath, entry, dispose() {} } as const
  const hub = await startStation({ build, folder: `${folder}-other`, args: ['--hub'] })
  const client = await connectClient(hub)
  await client.done('event.configure', { name: 'Assises', ...eventOfToday(), pilotCode: '202600' })
  await until('the hub listens', async () =>
    (await client.rows('stations', {})).some(({ linkUrl }) => linkUrl !== null),
  )
  const { code, linkUrl } = await client.done('stations.pair', { role, name })
  return {
    args: ['--link', linkUrl, '--pair', code],
    async stop() {
      client.close()
      await hub.stop()
    },
  }
}

test('a pilot’s machine opens the booth from its menu, in a window of its own', async ({ shell }) => {
  expect(await windowsOf(shell)).toEqual(['/accueil', '/pilotage'])
  expect(await menuOf(shell)).toEqual(['Accueil', 'Pilotage', 'Régie', 'Modération', 'Quitter'])
  await shell.inMain(({ recorded }) =>
    (recorded.menu[0].submenu as Item[]).find(({ label }) => label === 'Régie')?.click(),
  )
  await expect.poll(() => shell.inPage('booth', () => location.pathname).catch(() => '')).toBe('/regie')
  expect(await windowsOf(shell)).toHaveLength(3)
  const role = await shell.inPage('booth', async () => {
    const answer = (await (await fetch('/api/v1/views/me')).json()) as { value: { role: string } }
    return answer.value.role
  })
  expect(role).toBe('booth')
})

for (const [role, trade, path] of [
  ['booth', 'Régie', '/regie'],
  ['reception', 'Accueil', '/accueil'],
] as const)
  test(`a ${role}’s station opens the window of its trade alone, again after a restart`, async ({ folder }) => {
    test.setTimeout(60_000)
    const hub = await startHub(folder, role, `${trade} 2`)
    try {
      for (const args of [hub.args, []]) {
        const shell = startShell(folder, args)
        try {
          await expect
            .poll(() => shell.inPage(role, () => location.pathname).catch(() => ''), { timeout: 20_000 })
            .toBe(path)
          expect(await windowsOf(shell)).toEqual([path])
          expect(await menuOf(shell)).toEqual([trade, 'Quitter'])
          expect(shell.output()).toMatch(new RegExp(`^${trade} : http\\S+\n${trade} 2 est prêt : http`, 'm'))
          expect(shell.output()).not.toContain('Pilotage')
        } finally {
          await shell.stop()
        }
      }
    } finally {
      await hub.stop()
    }
  })
