import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { changed } from '../../support/source-change/change.ts'
import { type Guard, guards } from './guards.ts'

/**
 * `node tests/contract/guards/mutants.ts [part of a test's name]`: takes each guard out of a copy of the program and
 * runs its test there. The exit code is above 0 if a test passes without its guard, or if a guard is not where the list
 * says. The working copy is never touched.
 */
const project = resolve(import.meta.dirname, '..', '..', '..')
const atATime = 3

interface Verdict {
  readonly guard: Guard
  readonly noticed: boolean
  readonly why: string
}

function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'regie-mutant-'))
  for (const name of [
    'shared',
    'electron',
    'cloud',
    'companion',
    'controls',
    'tests',
    'package.json',
    'vitest.config.ts',
    'tsconfig.base.json',
  ])
    cpSync(join(project, name), join(copy, name), { recursive: true })
  for (const name of ['node_modules', 'resources']) symlinkSync(join(project, name), join(copy, name))
  return copy
}

/** Names of the failed tests among those called `name`; among all of a file by default. */
function failuresIn(copy: string, file: string, name?: string): Promise<{ ran: number; failed: string[] }> {
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs')
  const only = name === undefined ? [] : ['-t', `${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`]
  const report = join(copy, `report-${basename(file)}.json`)
  const args = [
    vitest,
    'run',
    '--project',
    file === 'cloud-guards' || file.startsWith('../cloud/') ? 'postgresql' : 'contract',
    `tests/contract/guards/${file}`,
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  return new Promise((done, broken) => {
    execFile(
      process.execPath,
      [...args, ...only],
      { cwd: copy, timeout: 120_000, maxBuffer: 1 << 26 },
      (error, _, stderr) => {
        try {
          const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
          const ran = testResults
            .flatMap(({ assertionResults }) => assertionResults)
            .filter(({ status }) => status !== 'skipped')
          done({ ran: ran.length, failed: ran.filter(({ status }) => status === 'failed').map(({ title }) => title) })
        } catch {
          broken(new Error(`${file} did not run: ${error?.message ?? ''} ${stderr.slice(0, 500)}`))
        }
      },
    )
  })
}
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

async function tryWithout(guard: Guard, copy: string): Promise<Verdict> {
  const path = join(copy, guard.where)
  const whole = readFileSync(path, 'utf8')
  try {
    writeFileSync(path, changed(whole, guard))
    const { ran, failed } = await failuresIn(copy, guard.file, guard.test)
    if (ran !== 1) return { guard, noticed: false, why: `${ran} tests have that name` }
    return { guard, noticed: failed.includes(guard.test), why: failed.length === 0 ? 'its test passes without it' : '' }
  } catch (error) {
    return { guard, noticed: false, why: (error as Error).message }
  } finally {
    writeFileSync(path, whole)
  }
}

const wanted = guards.filter(({ test }) => test.includes(process.argv[2] ?? ''))
const copies = Array.from({ length: atATime }, makeCopy)
try {
  let healthy = true
  for (const file of new Set(wanted.map((guard) => guard.file))) {
    const { failed } = await failuresIn(copies[0] ?? '', file)
    for (const name of failed) console.log(`FAILS WITH THE GUARD IN PLACE  ${name}`)
    healthy &&= failed.length === 0
  }
  const verdicts: Verdict[] = []
  const queue = [...wanted]
  await Promise.all(
    copies.map(async (copy) => {
      for (let guard = queue.shift(); guard; guard = queue.shift()) {
        const verdict = await tryWithout(guard, copy)
        console.log(
          `${verdict.noticed ? 'noticed    ' : 'NOT NOTICED'}  ${guard.test}${verdict.why ? `: ${verdict.why}` : ''}`,
        )
        verdicts.push(verdict)
      }
    }),
  )
  const missed = verdicts.filter(({ noticed }) => !noticed)
  console.log(`${verdicts.length - missed.length} passed, ${missed.length} failed`)
  process.exitCode = missed.length === 0 && healthy ? 0 : 1
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true })
}
