import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newFolder, openPilotLog, openTestLog, removeFolder } from '../../../tests/contract/test-log.ts'
import { keyPath, openDataFolder, wrappingOf } from '../data-folder.ts'
import { rememberedPort, rememberPort } from '../ports.ts'
import { clearWrapping, writeWrapping } from '../sealing/key-file.ts'
import { DatabaseUnavailable, databaseFile, openDatabase, settleWal } from './database.ts'

let folder: string
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => removeFolder(folder))

const faultOfOpening = (): string => {
  try {
    openDatabase(folder, openDataFolder(folder)).close()
    return 'opened'
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return error.fault
    throw error
  }
}
const opensElsewhere = async (): Promise<string> => {
  const source = [
    `import { openDatabase } from '${import.meta.dirname}/database.ts'`,
    `import { openDataFolder } from '${import.meta.dirname}/../data-folder.ts'`,
    `try { openDatabase(${JSON.stringify(folder)}, openDataFolder(${JSON.stringify(folder)})); console.log('opened') }`,
    `catch (error) { console.log(error.fault) }`,
  ].join('\n')
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', source])
  return stdout.trim()
}

describe('one process per folder', () => {
  it('a second one is refused, also after a copy and an erasure have touched the files', async () => {
    const log = await openPilotLog(folder)
    expect(await opensElsewhere()).toBe('in-use')
    settleWal(log.db)
    await log.withSettledDatabase(async () => {})
    expect(await opensElsewhere()).toBe('in-use')
    log.close()
    expect(await opensElsewhere()).toBe('opened')
  })

  it('a second opening inside the same process is refused as well', async () => {
    const log = await openPilotLog(folder)
    expect(faultOfOpening()).toBe('in-use')
    log.close()
  })
})

describe('a database', () => {
  it.each(['process.exit(1)', 'throw new Error()', ''])(
    'opens again after an exit that did not close it: %s',
    async (end) => {
      const source = [
        `import { openDatabase } from '${import.meta.dirname}/database.ts'`,
        `import { openDataFolder } from '${import.meta.dirname}/../data-folder.ts'`,
        `openDatabase(${JSON.stringify(folder)}, openDataFolder(${JSON.stringify(folder)})).exec('CREATE TABLE kept (a)')`,
        end,
      ].join('\n')
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', source]).catch(() => {})
      expect(faultOfOpening()).toBe('opened')
    },
  )

  it('of a newer version is refused and left as it is', async () => {
    const log = await openPilotLog(folder)
    log.db.pragma('user_version=99')
    log.close()
    const before = readFileSync(join(folder, databaseFile))
    expect(faultOfOpening()).toBe('newer')
    expect(readFileSync(join(folder, databaseFile)).equals(before)).toBe(true)
  })

  it('with a flipped byte is told as damaged before the doors open', async () => {
    ;(await openPilotLog(folder)).close()
    const path = join(folder, databaseFile)
    const bytes = readFileSync(path)
    bytes.writeUInt8((bytes.at(9000) ?? 0) ^ 0xff, 9000)
    writeFileSync(path, bytes)
    expect(faultOfOpening()).toBe('unreadable')
  })

  it('with another key is told as unreadable, and not written to', async () => {
    ;(await openPilotLog(folder)).close()
    const before = readFileSync(join(folder, databaseFile))
    writeWrapping(keyPath(folder), clearWrapping(new Uint8Array(32).fill(7)))
    expect(faultOfOpening()).toBe('unreadable')
    expect(readFileSync(join(folder, databaseFile)).equals(before)).toBe(true)
  })

  it('whose key file is gone is not given a new key', async () => {
    ;(await openPilotLog(folder)).close()
    rmSync(keyPath(folder))
    expect(faultOfOpening()).toBe('unreadable')
    expect(existsSync(keyPath(folder))).toBe(false)
  })

  it('is durable at each commit, and forgets what is deleted', async () => {
    const log = await openPilotLog(folder)
    const pragma = (name: string) => log.db.pragma(name, { simple: true })
    expect([pragma('synchronous'), pragma('journal_mode'), pragma('secure_delete'), pragma('fullfsync')]).toEqual([
      ...[2, 'wal', 1, 1],
    ])
    log.close()
  })
})

describe('what lies on the disk', () => {
  it('is encrypted: no header of SQLite, no name, neither in the database nor in its log', async () => {
    const log = await openPilotLog(folder)
    await log.note('Étiquette-Repère', (writing) => {
      writing.append('room', 'r', { type: 'RoomAdded', name: 'Salle-Repère-Quéméneur', capacity: null })
    })
    const search = () => {
      for (const name of readdirSync(folder)) {
        const bytes = readFileSync(join(folder, name))
        for (const text of ['SQLite format 3', 'Quéméneur', 'Repère', 'RoomAdded'])
          expect([name, text, bytes.includes(Buffer.from(text))]).toEqual([name, text, false])
      }
    }
    search()
    log.close()
    search()
  })

  it('is its owner’s: the key file is of mode 600, and the folder of 700', async () => {
    const inner = join(folder, 'made')
    openDataFolder(inner)
    expect(statSync(keyPath(inner)).mode & 0o777).toBe(0o600)
    expect(statSync(inner).mode & 0o777).toBe(0o700)
    expect(wrappingOf(inner)?.sealed).toBe('file')
  })

  it.skipIf(process.getuid?.() === 0)('cannot be made where nothing may be written, and says so', () => {
    chmodSync(folder, 0o500)
    expect(() => openDataFolder(join(folder, 'made'))).toThrow(DatabaseUnavailable)
    chmodSync(folder, 0o700)
  })
})

it('while a copy is being made nothing changes the file, not even an erasure', async () => {
  const log = await openPilotLog(folder)
  const file = () => readFileSync(join(folder, databaseFile))
  const addRoom = (id: string) =>
    log.note('test', (writing) => {
      writing.append('room', id, { type: 'RoomAdded', name: id, capacity: null })
    })
  await log.withSettledDatabase(async () => {
    const before = file()
    await addRoom('during')
    log.settle()
    expect(file().equals(before)).toBe(true)
  })
  const after = file()
  await addRoom('later')
  log.settle()
  expect(file().equals(after)).toBe(false)
  log.close()
})

it('the port of the last run is remembered', async () => {
  const log = await openPilotLog(folder)
  expect(rememberedPort(log)).toBeUndefined()
  rememberPort(log, 41_234)
  log.close()
  const again = openTestLog(folder)
  expect(rememberedPort(again)).toBe(41_234)
  again.close()
})
