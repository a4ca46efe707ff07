import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { command } from './api.ts'
import type { Bench } from './bench.ts'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { addPlenary } from './plenary.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult } from './result.ts'
import { type RunningStation, startSettledStation } from './station-process.ts'

const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
/** A three-year-old phone at the edge of the hall's wifi. */
const slowPhone = { cpu: 4, latencyMs: 150, bytesPerSecond: 400_000 / 8 }
const questions = 30
const title = 'Grandir en confiance : ce que disent les enfants'
/** What the page still fetches once it is used counts too. */
const afterwardsMs = 3000

interface PhoneRun {
  readonly usableMs: number
  readonly entryBytes: number
  readonly totalBytes: number
}

/**
 * The public's page on a slow phone that has never been here: until its question box takes text under the session's
 * title and above its questions; what is fetched until then before anything is asked (page, script and styles), and all
 * in all with answers, headers and what comes over the socket.
 */
export const phone: Bench = async ({ runs, tell }) => {
  const folder = copyOf(await eventOf(2300))
  const station = await startSettledStation(folder, ['--hub'])
  const chrome = await chromium.launch({
    ...(browser && { executablePath: browser }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const { audienceUrl } = JSON.parse(readFileSync(join(folder, 'station.json'), 'utf8')) as { audienceUrl: string }
    const address = `${audienceUrl}/?s=${await prepare(station, audienceUrl)}`
    const measured = await repeatRuns<PhoneRun>({
      runs,
      tell,
      run: async (number) => {
        const run = await phoneRun(chrome, address)
        const kb = (bytes: number) => (bytes / 1000).toFixed(1)
        tell(
          `run ${number}: usable in ${run.usableMs.toFixed(0)} ms, entry ${kb(run.entryBytes)} kB, in all ${kb(run.totalBytes)} kB`,
        )
        return run
      },
    })
    return [
      figureResult({ metric: 'usable_s', unit: 's', limit: 2 }, measured, ({ usableMs }) => usableMs / 1000),
      figureResult({ metric: 'entry_kb', unit: 'kB', limit: 40 }, measured, ({ entryBytes }) => entryBytes / 1000),
      figureResult({ metric: 'total_kb', unit: 'kB', limit: 100 }, measured, ({ totalBytes }) => totalBytes / 1000),
    ]
  } finally {
    await chrome.close()
    await station.stop()
    remove(folder)
  }
}

/** A plenary that is on, with questions on show that another phone has asked. */
async function prepare(station: RunningStation, audienceUrl: string): Promise<string> {
  const sessionId = await addPlenary(station, title)
  for (let number = 1; number <= questions; number++) {
    const text = `Question ${number} : qui écoute l’enfant quand les adultes ne sont pas d’accord entre eux ?`
    const { questionId } = (await command(station, 'questions.ask', { sessionId, text, origin: 'floor' })) as {
      questionId: string
    }
    const { rows } = (await command(station, '../views/questions', { sessionId })) as {
      rows: { questionId: string; version: number; state: string }[]
    }
    const row = rows.find((one) => one.questionId === questionId)
    if (row?.state === 'incoming')
      await command(station, 'questions.move', { questionId, to: 'approved', version: row.version })
  }
  const health = await fetch(audienceUrl)
  if (!health.ok) throw new Error(`the public's page answers ${health.status}: is it built?`)
  return sessionId
}

async function phoneRun(chrome: Browser, address: string): Promise<PhoneRun> {
  const context = await chrome.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR', hasTouch: true })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    const traffic = await listen(cdp)
    await slowDown(cdp)
    await page.addInitScript(watchForUse, { title, questions })
    await page.goto(address, { waitUntil: 'commit' })
    const usable = await page.waitForFunction(() => globalThis.usableAtMs, null, { timeout: 30_000 })
    const usableMs = (await usable.jsonValue()) as number
    await writes(page)
    await page.waitForTimeout(afterwardsMs)
    return { usableMs, entryBytes: traffic.entry(), totalBytes: traffic.total() }
  } finally {
    await context.close()
  }
}

declare global {
  var usableAtMs: number | undefined
}

/** Runs inside the page: notes the frame, in ms since the navigation began, that shows all that makes it usable. */
function watchForUse({ title: wanted, questions: count }: { title: string; questions: number }): void {
  const look = () => {
    const box = document.querySelector<HTMLTextAreaElement>('#question')
    const isThere = box?.checkVisibility() === true && !box.disabled && !box.readOnly
    const heading = document.querySelector('h1')?.textContent?.replaceAll(/\s/g, ' ')
    // What is read on it: the list is painted with the frame that holds its last row.
    if (isThere && heading === wanted && document.querySelectorAll('.uq').length === count) {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        globalThis.usableAtMs = performance.now()
      }
      port2.postMessage(null)
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** It takes text, and counts it. */
async function writes(page: Page): Promise<void> {
  await page.locator('#question').pressSequentially('Qui ?')
  const written = await page.locator('#question').inputValue()
  if (written !== 'Qui ?') throw new Error(`the question box holds "${written}"`)
}

async function slowDown(cdp: CDPSession): Promise<void> {
  const { cpu, latencyMs, bytesPerSecond } = slowPhone
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
}

/** Bytes as they came over the wire, headers too. */
async function listen(cdp: CDPSession): Promise<{ entry(): number; total(): number }> {
  const types = new Map<string, string>()
  let [entry, total] = [0, 0]
  cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    total += encodedDataLength
    if (['Document', 'Script', 'Stylesheet', 'Font'].includes(types.get(requestId) ?? '')) entry += encodedDataLength
  })
  cdp.on('Network.webSocketFrameReceived', ({ response }) => {
    total += Buffer.byteLength(response.payloadData)
  })
  await cdp.send('Network.enable')
  return { entry: () => entry, total: () => total }
}
