import { setTimeout as pause } from 'node:timers/promises'
import { command } from './api.ts'
import { type BadgePrinter, startBadgePrinter } from './badge-printer.ts'
import type { Bench } from './bench.ts'
import { type Client, commandMessage, connect, mustBeAdmitted, type Scanned, scanMessage } from './client.ts'
import { copyOf, remove } from './data-folders.ts'
import { eventOf } from './events.ts'
import { printAsThePeer } from './peer-printing.ts'
import { codeOf } from './people.ts'
import { repeatRuns } from './repeat-runs.ts'
import { figureResult, ratioResult } from './result.ts'
import { type RunningStation, startSettledStation } from './station-process.ts'
import { quantile } from './statistics.ts'

const people = 2300
const label = { widthMm: 80, heightMm: 50, dpi: 203 }
const a6 = { widthMm: 105, heightMm: 148, dpi: 300 }
/** What a head of 58.9 mm leaves of a roll of 62. */
const ql = { widthMm: 62, heightMm: 100, dpi: 300, printableWidthMm: 58.9 }
const warmUpBadges = 20
const badges = 100
const a6Badges = 20
const qlBadges = 50
/** Seconds with a badge each, and as many without, in turns. */
const seconds = 12
const thinkMs = 5

interface BadgeRun {
  readonly ms: readonly number[]
  readonly a6Ms: readonly number[]
  readonly brotherMs: readonly number[]
  readonly peerMs: readonly number[]
  readonly scansPrinting: readonly number[]
  readonly scansAlone: readonly number[]
}

/**
 * From a scan that is sent until the last byte of the badge is at a printer that answers at once; beside it the same
 * badges by node-thermal-printer's own way from an image to the network. Then scans, closed loop with 5 ms of thought,
 * in seconds in which a badge prints and in seconds in which none does, turn by turn.
 */
export const badge: Bench = async ({ runs, tell }) => {
  const measured = await repeatRuns({
    runs,
    tell,
    run: async (number) => {
      const run = await badgeRun()
      const p = (samples: readonly number[], share: number) => quantile(samples, share).toFixed(1)
      tell(
        `run ${number}: ${p(run.ms, 0.5)} / ${p(run.ms, 0.95)} ms, A6 ${p(run.a6Ms, 0.5)} ms, Brother ${p(run.brotherMs, 0.5)} ms, peer ${p(run.peerMs, 0.5)} ms, scans ${p(run.scansPrinting, 0.99)} / ${p(run.scansAlone, 0.99)} ms`,
      )
      return run
    },
  })
  const peers = (share: number) => ({
    'node-thermal-printer': quantile(
      measured.map(({ peerMs }) => quantile(peerMs, share)),
      0.5,
    ),
  })
  const p50 = figureResult({ metric: 'p50_ms', unit: 'ms', limit: 20 }, measured, ({ ms }) => quantile(ms, 0.5))
  const p95 = figureResult({ metric: 'p95_ms', unit: 'ms', limit: 40 }, measured, ({ ms }) => quantile(ms, 0.95))
  return [
    { ...p50, peers: peers(0.5) },
    { ...p95, peers: peers(0.95) },
    figureResult({ metric: 'a6_p50_ms', unit: 'ms', limit: 150 }, measured, ({ a6Ms }) => quantile(a6Ms, 0.5)),
    figureResult({ metric: 'brother_p50_ms', unit: 'ms', limit: 40 }, measured, ({ brotherMs }) =>
      quantile(brotherMs, 0.5),
    ),
    ratioResult({ metric: 'scan_p99_ratio', unit: 'ms', limit: 1.3 }, measured, (run) => ({
      ours: quantile(run.scansPrinting, 0.99),
      bound: quantile(run.scansAlone, 0.99),
    })),
  ]
}

async function badgeRun(): Promise<BadgeRun> {
  const folder = copyOf(await eventOf(people))
  const station = await startSettledStation(folder)
  const printer = await startBadgePrinter()
  const brother = await startBadgePrinter('brother-ql')
  const client = await connect(station.url, station.token)
  try {
    const small = await addPrinter(station, printer, { ...label, printableWidthMm: label.widthMm })
    const large = await addPrinter(station, printer, { ...a6, printableWidthMm: a6.widthMm })
    const roll = await addPrinter(station, brother, ql)
    let person = 0
    const timeOf = async (count: number, at = printer) => {
      const all: number[] = []
      for (let badge = 0; badge < count; badge++) all.push(await scanToBadge(client, at, codeOf(person++)))
      return all
    }
    await printBy(station, small, true)
    await timeOf(warmUpBadges)
    const ms = await timeOf(badges)
    await printBy(station, large, true)
    await timeOf(3)
    const a6Ms = await timeOf(a6Badges)
    await printBy(station, roll, true)
    await timeOf(5, brother)
    const brotherMs = await timeOf(qlBadges, brother)
    const peerMs = await printAsThePeer(printer, label, badges)
    await printBy(station, small, false)
    const scans = await scanInTurns(client, small)
    return { ms, a6Ms, brotherMs, peerMs, ...scans }
  } finally {
    client.close()
    await station.stop()
    await printer.off()
    await brother.off()
    remove(folder)
  }
}

async function addPrinter(station: RunningStation, printer: BadgePrinter, size: typeof ql): Promise<string> {
  const settings = {
    name: `${size.widthMm} mm`,
    driver: printer.driver,
    address: printer.address,
    label: size,
  }
  return ((await command(station, 'printers.add', settings)) as { printerId: string }).printerId
}

const printBy = (station: RunningStation, printerId: string, autoPrint: boolean) =>
  command(station, 'desk.configure', { printerId, autoPrint })

async function scanToBadge(client: Client, printer: BadgePrinter, code: string): Promise<number> {
  const whole = printer.nextBadge()
  const begun = performance.now()
  const { reply } = await client.ask<Scanned>('command', scanMessage(code))
  mustBeAdmitted(reply)
  const ms = (await whole) - begun
  // The printer's word has to come back before the next one is asked for, as at a desk.
  await pause(20)
  return ms
}

/** Scans of people who are in already: each is answered after a COMMIT, as the first one was. */
async function scanInTurns(client: Client, printerId: string) {
  const scansPrinting: number[] = []
  const scansAlone: number[] = []
  const { reply } = await client.ask<Scanned>('command', scanMessage(codeOf(0)))
  const attendeeId = reply.outcome?.attendee?.attendeeId
  let scan = 0
  for (let second = 0; second < 2 * seconds; second++) {
    const isPrinting = second % 2 === 0
    const ends = performance.now() + 1000
    if (isPrinting)
      await client.ask('command', commandMessage('badges.print', { attendeeId, printerId, reason: 'banc' }))
    while (performance.now() < ends) {
      const { ms } = await client.ask<Scanned>('command', scanMessage(codeOf(scan++ % people)))
      ;(isPrinting ? scansPrinting : scansAlone).push(ms)
      await pause(thinkMs)
    }
  }
  return { scansPrinting, scansAlone }
}
