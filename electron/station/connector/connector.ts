import type { connectorViews } from '../../../shared/contract/connector.ts'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { type ConnectorSettings, connectorId } from '../../../shared/domain/attendees/connector.ts'
import type { ImportRun } from '../attendees/import-runner.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { Timing } from '../timing.ts'
import type { Topic, ViewSources } from '../views/view.ts'
import { createConnectorHandlers } from './connector-handlers.ts'
import { type LastPull, rememberedPull, rememberPull } from './last-pull.ts'
import { usualLimits } from './limits.ts'
import { type Known, type PullRun, pullList } from './pull-list.ts'
import { createScheduler } from './scheduler.ts'
import { isKnownToPutOut } from './sealed-token.ts'
import { type Trouble, troubleOf } from './trouble.ts'
import type { PullEnd } from './waits.ts'

/** Refusals and warnings that the view lists. The report of a file import lists more. */
const mostFindings = 500

const nothingKnown: Known = { listHash: null, wholeAt: null, pages: [] }

/**
 * Reads the registration platform and imports its list, while this station is the pilot's station that was chosen for
 * it.
 */
export function createConnector(deps: {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly imports: ImportRun
  readonly timing: Timing
  readonly touch: (topic: Topic) => void
  readonly onError: (error: unknown) => void
}) {
  const { log, catalog, imports, timing, touch, onError } = deps
  const { stationId } = log.identity
  let last = rememberedPull(log)
  let trouble: Trouble | null = null
  let report: ViewValue<'connector.report'> = null
  let phase: 'reading' | 'importing' = 'reading'
  let pages = 0

  const current = () => catalog.get('connector', connectorId)
  const isHere = () => current().station === stationId && catalog.get('station', stationId).revoked === null
  const onState = () => touch('connector-state')

  const scheduler = createScheduler({
    timing,
    onState,
    everyMs() {
      const { settings } = current()
      return settings?.on && isHere() ? settings.everyMinutes * 60_000 : null
    },
    // A failed pull is repeated soon after a start.
    lastAt: () => (last && last.end !== 'failed' && last.settingsHash === hashNow() ? last.at : null),
    pull,
  })

  /** The hash of all settings that affect reading. Under other settings, the platform's "not modified" is not valid. */
  function hashNow(): string {
    const { sealedToken: _, on: __, everyMinutes: ___, ...reading } = current().settings ?? ({} as ConnectorSettings)
    const text = JSON.stringify([reading, catalog.event().days.length])
    return Buffer.from(log.crypto.sha256(Buffer.from(text))).toString('base64')
  }

  async function pull(run: PullRun, signal: AbortSignal): Promise<PullEnd> {
    const { settings } = current()
    if (!settings) return { trouble: null }
    const settingsHash = hashNow()
    const before = last?.settingsHash === settingsHash ? last : nothingKnown
    const counted = pullDeps()
    phase = 'reading'
    pages = 0
    try {
      const pulled = await pullList(counted, settings, before, run, signal)
      if (!pulled.ok) return failed(pulled.refusal, before, settingsHash)
      const { end, known } = pulled.value
      const at = timing.now()
      trouble = null
      remember({ ...known, settingsHash, at, end, upToDateAt: at })
      if (pulled.value.end === 'imported') keepReport(pulled.value.report, settings)
      return { trouble: null }
    } catch (error) {
      if (signal.aborted) return { trouble: null }
      onError(error)
      return failed(troubleOf('broken'), before, settingsHash)
    }
  }

  const pullDeps = () => ({
    log,
    imports,
    limits: usualLimits,
    now: timing.now,
    onPage(count: number) {
      pages = count
      onState()
    },
    onImport() {
      phase = 'importing'
      onState()
    },
  })

  function failed(why: Trouble, { listHash, wholeAt, pages }: Known, settingsHash: string): PullEnd {
    trouble = why
    const upToDateAt = last?.upToDateAt ?? null
    remember({ settingsHash, at: timing.now(), end: 'failed', upToDateAt, listHash, wholeAt, pages })
    return { trouble: why.kind, retryAfterMs: why.retryAfterMs }
  }

  function remember(pull: LastPull): void {
    last = pull
    rememberPull(log, pull)
  }

  function keepReport(found: Awaited<ReturnType<ImportRun['run']>>, { format }: ConnectorSettings): void {
    const { refused, warnings, cancelled: _, vanishedNow: __, file, lostChoices, ...counts } = found
    const { headings, mapping, rows, lacks } = file
    report = {
      at: iso(timing.now()),
      ...counts,
      refused: refused.slice(0, mostFindings),
      warnings: warnings.slice(0, mostFindings),
      lostChoices: { ...lostChoices, codes: [...lostChoices.codes] },
      file: { format, headings: [...headings], mapping, rows, lacks: [...lacks] },
    }
    touch('connector-report')
  }

  function value(): ViewValue<'connector'> {
    const { settings, station } = current()
    const here = isHere()
    const { retryAfterMs: _, ...told } = trouble ?? { retryAfterMs: null }
    const state = scheduler.isRunning() ? phase : settings?.on ? 'waiting' : 'off'
    return {
      settings: settings && shown(settings),
      needsNewToken: Boolean(settings?.sealedToken && isKnownToPutOut(settings.sealedToken, log)),
      station: station === null ? null : { stationId: station, name: catalog.stationName(station), here },
      state,
      pages: scheduler.isRunning() ? pages : 0,
      lastAt: here && last ? iso(last.at) : null,
      last: here && last ? last.end : null,
      upToDateAt: here && last?.upToDateAt ? iso(last.upToDateAt) : null,
      trouble: here && 'kind' in told ? told : null,
      nextAt: isoOrNull(scheduler.nextAt()),
    }
  }

  const views: ViewSources<keyof typeof connectorViews> = {
    connector: { topics: ['connector', 'station', 'connector-state'], value },
    'connector.report': { topics: ['connector-report'], value: () => report },
  }
  return {
    views,
    handlers: createConnectorHandlers(log, (run) => current().settings !== null && isHere() && scheduler.pullNow(run)),
    apply({ kind }: Change): void {
      if (kind === 'connector') scheduler.follow()
    },
    start: scheduler.follow,
    close: scheduler.close,
  }
}

function shown({ sealedToken, ...settings }: ConnectorSettings) {
  return { ...settings, hasToken: sealedToken !== null }
}
