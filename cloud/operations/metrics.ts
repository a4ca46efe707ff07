import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { CommandAnswer, Dispatcher } from '../../electron/station/commands/dispatcher.ts'
import { isCommandName } from '../../shared/contract/contract.ts'
import type { StoreWatch } from '../store/cloud-log.ts'

/** Values that are read when Prometheus asks. They are not counted in between. */
export interface Readings {
  /** Commands that wait for a transaction. */
  readonly queue: () => number
  readonly phones: () => number
  /** Hubs that are linked now. */
  readonly hubs: () => number
  /** s since a hub was last heard; null: none is linked. */
  readonly heardAgo: () => number | null
  /** The cloud's events that no linked hub has acknowledged. */
  readonly waiting: () => number
}
export type Metrics = ReturnType<typeof createMetrics>

/** Bounds of the histograms in s. A transaction on the same machine takes 1 or 2 ms, and people wait for it. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * Metrics of the process and its links for Prometheus. Labels are names from the program (commands, problems): they
 * contain no user's input, and there are few of them.
 */
export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'regie_cloud_' })
  const registers = [registry]
  const commits = new Histogram({
    name: 'regie_cloud_commit_seconds',
    help: 'A transaction in PostgreSQL, to its COMMIT',
    buckets: seconds,
    registers,
  })
  const events = new Counter({
    name: 'regie_cloud_events_total',
    help: 'Facts made durable by this process',
    registers,
  })
  const failures = new Counter({
    name: 'regie_cloud_commit_failures_total',
    help: 'Transactions that were taken back',
    labelNames: ['why'],
    registers,
  })
  const catchUps = new Histogram({
    name: 'regie_cloud_catch_up_seconds',
    help: 'Reading what other processes have written',
    buckets: seconds,
    registers,
  })
  const taken = new Counter({ name: 'regie_cloud_events_read_total', help: 'Facts read of other processes', registers })
  const commands = new Counter({
    name: 'regie_cloud_commands_total',
    help: 'Commands that were done',
    labelNames: ['command'],
    registers,
  })
  const refusals = new Counter({
    name: 'regie_cloud_refusals_total',
    help: 'Commands that were refused',
    labelNames: ['command', 'problem'],
    registers,
  })
  let readings: Readings | null = null
  const gauge = (name: string, help: string, read: (from: Readings) => number) =>
    new Gauge({
      name: `regie_cloud_${name}`,
      help,
      registers,
      collect() {
        if (readings) this.set(read(readings))
      },
    })
  gauge('queue', 'Acts that wait for a transaction', ({ queue }) => queue())
  gauge('clients', 'Connections of the public', ({ phones }) => phones())
  gauge('hubs_linked', 'Hubs that are linked now', ({ hubs }) => hubs())
  gauge('hub_heard_seconds_ago', 'Since a hub was last heard; NaN where none is linked', (all) => all.heardAgo() ?? NaN)
  gauge('facts_waiting', 'Facts that the linked hub has not acknowledged', ({ waiting }) => waiting())

  const store: StoreWatch = {
    stored(count, took) {
      commits.observe(took)
      events.inc(count)
    },
    refused: (why) => failures.inc({ why }),
    caughtUp(count, took) {
      catchUps.observe(took)
      taken.inc(count)
    },
  }

  function note(command: string, answer: CommandAnswer): void {
    if (!('problem' in answer)) commands.inc({ command })
    else refusals.inc({ command, problem: answer.problem.type.split(/[:/]/).at(-1) ?? 'unknown' })
  }

  return {
    store,
    /** Wraps a dispatcher so that its commands are counted. */
    counting:
      (dispatch: Dispatcher): Dispatcher =>
      async (name, ...more) => {
        const answer = await dispatch(name, ...more)
        note(isCommandName(name) ? name : 'unknown', answer)
        return answer
      },
    read(from: Readings): void {
      readings = from
    },
    /** The metrics in Prometheus's text format, with the content type. */
    text: async (): Promise<{ readonly type: string; readonly body: string }> => ({
      type: registry.contentType,
      body: await registry.metrics(),
    }),
  }
}
