import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { badgeFileName } from './driver.ts'
import { runDriverContract } from './driver-contract.ts'
import { createPdfFolderDriver } from './pdf-folder.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pdf-folder-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

runDriverContract('pdf-folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-folder-contract-'))
  return {
    driver: createPdfFolderDriver({ folder }),
    cameOut: async () => Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)))),
    breakDevice: () => rm(folder, { recursive: true }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
})

const never = new AbortController().signal
const jobOf = (fileName: string, content = 'badge') => ({
  printJobId: 'j1',
  fileName,
  bytes: Buffer.from(content),
  label: { widthMm: 80, heightMm: 50 },
})
const job = jobOf('j1.pdf')

describe('the folder', () => {
  test('holds one file for a job written twice, with the last content, and nothing else', async () => {
    const driver = createPdfFolderDriver({ folder: root })
    await driver.print(jobOf('j1.pdf', 'first'), never)
    await driver.print(jobOf('j1.pdf', 'second'), never)
    expect(await readdir(root)).toEqual(['j1.pdf'])
    expect(await readFile(join(root, 'j1.pdf'), 'utf8')).toBe('second')
  })

  test('takes the same job asked for many times at once', async () => {
    const driver = createPdfFolderDriver({ folder: root })
    const results = await Promise.all(Array.from({ length: 10 }, () => driver.print(job, never)))
    expect(new Set(results.map(({ state }) => state))).toEqual(new Set(['printed']))
    expect(await readdir(root)).toEqual(['j1.pdf'])
  })

  test('is cleared of what a crash left of the same job', async () => {
    await writeFile(join(root, '.j1.pdf.part'), 'half')
    expect(await createPdfFolderDriver({ folder: root }).print(job, never)).toEqual({ state: 'printed' })
    expect(await readdir(root)).toEqual(['j1.pdf'])
  })

  test('may be reached by a shortcut', async () => {
    await mkdir(join(root, 'real'))
    await symlink(join(root, 'real'), join(root, 'link'))
    expect(await createPdfFolderDriver({ folder: join(root, 'link') }).print(job, never)).toEqual({ state: 'printed' })
    expect(await readdir(join(root, 'real'))).toEqual(['j1.pdf'])
  })

  test('sorts in printing order when badges have a place in their batch', () => {
    expect(badgeFileName('abc')).toBe('abc.pdf')
    const first = badgeFileName('aaaaaaaaaaaaaaaaaabcdefghi', { box: 2, label: 'A–Dub', place: 9 })
    const then = badgeFileName('bbbbbbbbbbbbbbbbbbcdefghij', { box: 2, label: 'A–Dub', place: 10 })
    const last = badgeFileName('c', { box: 11, label: '#', place: 1 })
    expect([last, then, first].sort()).toEqual([first, then, last])
    expect([first, last]).toEqual(['carton-002-A-Dub-009-bcdefghi.pdf', 'carton-011-001-c.pdf'])
  })
})

describe('what goes wrong is told by its own key', () => {
  test('a missing folder, which is not created', async () => {
    await expectFailure(join(root, 'absent'), 'folder-missing')
    expect(await readdir(root)).toEqual([])
  })

  test('a file in the place of the folder', async () => {
    await writeFile(join(root, 'file'), '')
    await expectFailure(join(root, 'file'), 'not-a-folder')
  })

  test('shortcuts that turn round', async () => {
    await symlink(join(root, 'b'), join(root, 'a'))
    await symlink(join(root, 'a'), join(root, 'b'))
    await expectFailure(join(root, 'a'), 'folder-loop')
  })

  test('a folder under the name of the badge', async () => {
    await mkdir(join(root, 'j1.pdf'))
    const result = await createPdfFolderDriver({ folder: root }).print(job, never)
    expect(result).toMatchObject({ state: 'failed', message: 'file-name-taken' })
    expect(await readdir(root)).toEqual(['j1.pdf'])
  })

  test('a read-only folder', async ({ skip }) => {
    const mounted = mountTmpfs(root, 'ro')
    if (!mounted) return skip('needs the right to mount: root ignores modes')
    try {
      await expectFailure(root, 'folder-read-only')
    } finally {
      mounted.unmount()
    }
  })

  test('a full disk, on which nothing half-written stays', async ({ skip }) => {
    const mounted = mountTmpfs(root, 'size=64k')
    if (!mounted) return skip('needs the right to mount')
    try {
      const driver = createPdfFolderDriver({ folder: root })
      const result = await driver.print(jobOf('j1.pdf', 'x'.repeat(200_000)), never)
      expect(result).toMatchObject({ state: 'failed', message: 'folder-full' })
      expect(await readdir(root)).toEqual([])
    } finally {
      mounted.unmount()
    }
  })
})

describe('nothing is ever written outside the folder', () => {
  test.each([
    '../out.pdf',
    '/tmp/out.pdf',
    'a/b.pdf',
    '..',
    '',
    '.hidden.pdf',
    'a\0.pdf',
    'nul.pdf',
    'a.exe',
    'é.pdf',
    'a\n.pdf',
  ])('the name %j is refused', async (fileName) => {
    const result = await createPdfFolderDriver({ folder: root }).print(jobOf(fileName), never)
    expect(result).toMatchObject({ state: 'failed', message: 'file-name-refused' })
    expect(await readdir(root)).toEqual([])
  })

  test('a link under the name of the badge is replaced, not written through', async () => {
    await mkdir(join(root, 'badges'))
    await writeFile(join(root, 'precious'), 'kept')
    await symlink(join(root, 'precious'), join(root, 'badges', 'j1.pdf'))
    await symlink(join(root, 'precious'), join(root, 'badges', '.j1.pdf.part'))
    expect(await createPdfFolderDriver({ folder: join(root, 'badges') }).print(job, never)).toEqual({
      state: 'printed',
    })
    expect(await readFile(join(root, 'precious'), 'utf8')).toBe('kept')
    expect((await stat(join(root, 'badges', 'j1.pdf'))).size).toBe(job.bytes.length)
  })
})

describe('a folder that does not answer', () => {
  test('fails the job in time, and the badge does not appear when the disk wakes up', async () => {
    const woken = Promise.withResolvers<void>()
    const appearing = Promise.withResolvers<'appeared' | 'stopped'>()
    const driver = createPdfFolderDriver({
      folder: root,
      timeoutMs: 20,
      write: async ({ beforeAppearing }) => {
        await woken.promise
        try {
          beforeAppearing()
          appearing.resolve('appeared')
        } catch {
          appearing.resolve('stopped')
        }
        return { durable: true }
      },
    })
    expect(await driver.print(job, never)).toMatchObject({ state: 'failed', message: 'too-slow' })
    woken.resolve()
    expect(await appearing.promise).toBe('stopped')
  })

  test('leaves the truth unknown once the file may have appeared', async () => {
    const driver = createPdfFolderDriver({
      folder: root,
      timeoutMs: 20,
      write: ({ beforeAppearing }) => {
        beforeAppearing()
        return new Promise(() => {})
      },
    })
    expect(await driver.print(job, never)).toMatchObject({ state: 'unknown', message: 'maybe-written' })
  })

  test('lets a person cancel while it is being written', async () => {
    const cancel = new AbortController()
    const driver = createPdfFolderDriver({
      folder: root,
      write: () => {
        cancel.abort()
        return new Promise(() => {})
      },
    })
    expect(await driver.print(job, cancel.signal)).toMatchObject({ state: 'failed', message: 'cancelled' })
  })
})

async function expectFailure(folder: string, message: string): Promise<void> {
  const driver = createPdfFolderDriver({ folder })
  expect(await driver.print(job, never)).toMatchObject({ state: 'failed', message })
  expect(await driver.status()).toMatchObject({ state: 'unavailable', message })
}

function mountTmpfs(folder: string, options: string): { unmount(): void } | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
    return { unmount: () => void execFileSync('umount', [folder]) }
  } catch {
    return undefined
  }
}
