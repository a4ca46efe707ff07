import { existsSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { command, everybodyIsFound } from './api.ts'
import type { BenchOptions } from './bench.ts'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { installPaintProbe } from './paint-probe.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, type Result } from './result.ts'
import { type RunningStation, startStation } from './station-process.ts'
import { quantile } from './statistics.ts'

/** Names that are there even in the small event, most of them behind two letters that thousands begin with. */
const typed = 'martin delattre dubois denis marchand lefevre dupont lemaire bernard petit moreau nguyen'.split(' ')
/** Between the paint of one letter's answer and the next letter: a quick typist. */
const betweenKeysMs = 60
const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))

/** From a letter typed at the desk to the people found for it on the screen, in Chromium, the p95 of all letters. */
export async function paint({ runs, tell }: BenchOptions): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const [people, metric] of [
    [100_000, 'paint_p95_ms'],
    [2300, 'paint_p95_ms_2300'],
  ] as const) {
    const run = async (number: number) => {
      const keys = await paintRun(people)
      tell(`${people} people, run ${number}: ${keys.length} letters, paint p95 ${quantile(keys, 0.95).toFixed(1)} ms`)
      return keys
    }
    const measured = await repeatRuns({ runs, tell, run })
    results.push(figureResult({ metric, unit: 'ms', limit: 50 }, measured, (keys) => quantile(keys, 0.95)))
  }
  return results
}

async function paintRun(people: number): Promise<readonly number[]> {
  const folder = copyOf(await eventOf(people))
  const station = await startStation(folder)
  const chrome = await chromium.launch({
    ...(browser && { executablePath: browser }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  try {
    await everybodyIsFound(station, people)
    const page = await openDesk(await chrome.newPage({ viewport: { width: 1366, height: 768 } }), station)
    await typeAll(page)
    await page.evaluate(() => {
      globalThis.paintProbe.painted.length = 0
    })
    await typeAll(page)
    return await page.evaluate(() => globalThis.paintProbe.painted)
  } finally {
    await chrome.close()
    await station.stop()
    remove(folder)
  }
}

/** By a link for reception, as a desk is opened. */
async function openDesk(page: Page, station: RunningStation): Promise<Page> {
  const { url } = (await command(station, 'access.create', { role: 'reception', label: 'bench' })) as { url: string }
  await page.goto(url)
  await page.locator('[data-testid=scan-field]').click()
  await page.evaluate(installPaintProbe)
  return page
}

async function typeAll(page: Page): Promise<void> {
  for (const text of typed) {
    await page.keyboard.press('Escape')
    for (const [place, letter] of [...text].entries()) {
      await page.keyboard.press(letter)
      // One letter asks for nobody yet.
      if (place > 0) await page.waitForFunction(() => !globalThis.paintProbe.waiting(), null, { timeout: 5000 })
      await page.waitForTimeout(betweenKeysMs)
    }
  }
}
