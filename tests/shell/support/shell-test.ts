import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { startForeignSite } from './foreign-site.ts'
import { type ShellUnderTest, startShell } from './shell-under-test.ts'

interface Fixtures {
  /** A data folder of this test's own. */
  folder: string
  /** A shell that shows both windows. */
  shell: ShellUnderTest
  elsewhere: Awaited<ReturnType<typeof startForeignSite>>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures one needs from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'regie-shell-'))
    await use(folder)
    for (const one of [folder, `${folder}-other`]) rmSync(one, { recursive: true, force: true, maxRetries: 3 })
  },
  shell: async ({ folder }, use) => {
    const shell = startShell(folder)
    try {
      await shell.shown()
      await use(shell)
    } finally {
      await shell.stop()
    }
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  elsewhere: async ({}, use) => {
    const site = await startForeignSite()
    await use(site)
    await site.close()
  },
})
export { expect } from '@playwright/test'
