import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { changed } from '../support/source-change/change.ts'
import { mutants } from './mutants.ts'

const root = join(import.meta.dirname, '..', '..')
const run = (file: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, file), ...args], { encoding: 'utf8' })

const shipped = {
  'electron/station/event-log': ['event-log', 'committer', 'ingest', 'projector', 'origins', 'writing', 'write-behind'],
  'electron/station/replication': ['replica-store', 'role-store'],
  'electron/station/check-in': ['check-in-handlers', 'letting-in', 'admissions', 'attendance'],
  'electron/station/attendees': ['attendee-handlers'],
  'electron/station/badges': ['badge-book', 'print-queue'],
  'electron/station/badges/handlers': ['badge-handlers'],
  'electron/station/commands': ['dispatcher'],
  'shared/replication': ['peer-link', 'send-order', 'batch-codec', 'version-vector', 'messages', 'recorded-event'],
  'shared/domain/check-in': ['admission', 'obstacles'],
} as const

describe('the simulation', () => {
  const modules = (JSON.parse(run('loaded.ts')) as string[]).map((url) =>
    relative(root, fileURLToPath(url)).replaceAll('\\', '/'),
  )

  it('runs the modules that a station ships', () => {
    for (const [folder, names] of Object.entries(shipped))
      for (const name of names) expect(modules).toContain(`${folder}/${name}.ts`)
  })

  it('loads no other module, no test double of one, and none twice', () => {
    expect(new Set(modules).size).toBe(modules.length)
    const own = /^(electron\/station|shared|tests\/simulation|tests\/support\/source-change)\//
    const others = modules.filter((path) => !own.test(path))
    expect(others).toEqual(['tests/support/random.ts', 'tests/support/arbitrary-from-schema.ts'])
  })

  it('exports no name that a shipped module exports', () => {
    const exported = (path: string) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/^export (?:const|function\*?) (\w+)/gm)].map(
        ([, name]) => name,
      )
    const theirs = new Set(modules.filter((path) => !path.startsWith('tests/')).flatMap(exported))
    const ours = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => exported(`tests/simulation/${name}`))
    expect(ours.filter((name) => theirs.has(name))).toEqual([])
  })

  it('leaves the same trace for the same seed in two processes', () => {
    const traced = () => run('run.ts', '--seed', '11', '--trace')
    expect(traced()).toBe(traced())
    expect(traced()).toMatch(/^seed 11: [0-9a-f]{32}\n1 passed, 0 failed/)
  })

  it('names one place of the program for each mistake', () => {
    for (const mutant of mutants) {
      const source = readFileSync(join(root, mutant.where), 'utf8')
      expect(changed(source, mutant), mutant.name).not.toBe(source)
    }
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length)
  })
})
