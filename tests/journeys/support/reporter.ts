import { relative } from 'node:path'
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter'
import { projectFolder } from '../../support/station-build.ts'

/** One line per journey, the reason if one was left out or failed, and the sum at the end. */
class JourneyReporter implements Reporter {
  readonly #counts = { passed: 0, failed: 0, skipped: 0 }

  onBegin(_config: FullConfig, suite: Suite): void {
    console.log(`${suite.allTests().length} journeys`)
  }

  onTestEnd(test: TestCase, { status, duration, errors, attachments }: TestResult): void {
    const outcome = status === 'passed' || status === 'skipped' ? status : 'failed'
    this.#counts[outcome] += 1
    const words = test.titlePath().slice(2)
    console.log(`${outcome.toUpperCase().padEnd(8)}${words.join(': ')} (${(duration / 1000).toFixed(1)} s)`)
    for (const { type, description } of test.annotations)
      if (description) console.log(`        ${type}: ${description}`)
    if (outcome !== 'failed') return
    console.log(`        at ${relative(projectFolder, test.location.file)}:${test.location.line}`)
    for (const { message, stack, snippet } of errors) console.log(indented(snippet ? `${message}\n${snippet}` : stack))
    for (const { name, path } of attachments) if (path) console.log(`        ${name}: ${relative(projectFolder, path)}`)
  }

  /** Errors outside any journey: a file that does not load, the time limit of the whole run. */
  onError({ message, stack }: { message?: string; stack?: string }): void {
    this.#counts.failed += 1
    console.log(`FAILED  ${stack ?? message}`)
  }

  onEnd(): void {
    const { passed, failed, skipped } = this.#counts
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  }

  printsToStdio(): boolean {
    return true
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours, which a log file does not show
const colours = /\x1b\[\d+m/g
const indented = (text = ''): string => text.replaceAll(colours, '').replaceAll(/^/gm, '        ')

export default JourneyReporter
