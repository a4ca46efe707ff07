import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'
import { openEventLog } from '../../../electron/station/event-log/event-log.ts'
import { verifyLog } from '../../../electron/station/event-log/verify.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { summaryOf } from '../../fixtures/databases/summary.ts'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'databases')
const releases = readdirSync(fixtures).filter((name) => /^\d/.test(name))

describe('a database of an earlier release', () => {
  it('is kept for each', () => expect(releases).toEqual(expect.arrayContaining(['0.1.0-chacha20', '0.1.0'])))

  it.each(releases)('%s opens, is intact, and says what it said', (release) => {
    const folder = mkdtempSync(join(tmpdir(), 'regie-earlier-'))
    try {
      cpSync(join(fixtures, release), folder, { recursive: true })
      const log = openEventLog(openDatabase(folder, openDataFolder(folder)), nodeCrypto, Date.now as () => Instant)
      const steps = verifyLog(log)
      let step = steps.next()
      while (!step.done) step = steps.next()
      expect(step.value).toMatchObject({ fault: null })
      expect(step.value.events).toBeGreaterThan(100)
      const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'))
      expect(summaryOf(log)).toMatchObject(summary)
      log.close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
