/** One system call of a trace, at the moment when it began (`enter`) or ended (`leave`). */
interface Step {
  readonly line: number
  readonly call: string
  readonly moment: 'enter' | 'leave'
  /** The descriptor as `strace -y` writes it: number and path. */
  readonly target: string
  readonly text: string
  /** The call's result; NaN on entering. */
  readonly result: number
}

export interface OrderReport {
  readonly answers: number
  readonly syncs: number
  /** Answers that left too early, by line of the trace. */
  readonly faults: readonly string[]
}

const isWal = (target: string) => target.includes('.db-wal')
/** An answer to a command, as a frame of socket.io (`43<n>[{"outcome"…`) or as the body of an http answer. */
const answer = /43\d+\[\{\\"outcome\\"|\{\\"verdict\\":/
/** Requests are longer than this; a heartbeat's frame is shorter. */
const shortestRequest = 40

/**
 * Checks the order of a station's system calls. After a request has come in on a connection, its answer may leave only
 * when the write-ahead log was written and then synced, and no write to it is unsynced. `lines`: of `strace -f -y`,
 * with enough text of socket reads and writes.
 */
export function checkSyncOrder(lines: readonly string[]): OrderReport {
  const requestAt = new Map<string, number>()
  const faults: string[] = []
  let order = 0
  let written = 0
  let synced = 0
  /** The line of the last write that a sync covers: a sync covers the writes before it began. */
  let covered = 0
  let syncing = 0
  let [answers, syncs] = [0, 0]

  for (const step of steps(lines)) {
    order += 1
    const { call, moment, target, text, result } = step
    if (/^(read|recvfrom|recvmsg)$/.test(call)) {
      if (moment === 'leave' && result >= shortestRequest) requestAt.set(target, order)
    } else if (/^f(data)?sync$/.test(call)) {
      if (!isWal(target)) continue
      if (moment === 'enter') syncing = order
      else if (result === 0) {
        covered = syncing
        synced = order
        syncs += 1
      }
    } else if (isWal(target)) {
      if (moment === 'leave') written = order
    } else if (moment === 'enter' && answer.test(text)) {
      answers += 1
      const asked = requestAt.get(target)
      const where = `line ${step.line + 1}`
      if (asked === undefined) faults.push(`${where}: an answer without a request`)
      else if (written < asked) faults.push(`${where}: nothing was written for this answer`)
      else if (covered < written || synced < written) faults.push(`${where}: this answer left before its fsync`)
    }
  }
  return { answers, syncs, faults }
}

/** A complete line gives both moments of a call. If another thread interrupted the call, each half gives one. */
function* steps(lines: readonly string[]): Generator<Step> {
  const halves = new Map<string, { call: string; target: string }>()
  for (const [line, raw] of lines.entries()) {
    const resumed = /^(\d+) +[\d.]+ <\.\.\. (\w+) resumed>.*?= (-?\d+)/.exec(raw)
    if (resumed) {
      const [, thread = '', call = '', result = ''] = resumed
      const { target = '' } = halves.get(thread) ?? {}
      yield { line, call, moment: 'leave', target, text: raw, result: Number(result) }
      continue
    }
    const called = /^(\d+) +[\d.]+ (\w+)\((\d+<[^>]*>)/.exec(raw)
    if (!called) continue
    const [, thread = '', call = '', target = ''] = called
    yield { line, call, moment: 'enter', target, text: raw, result: Number.NaN }
    if (raw.endsWith('<unfinished ...>')) halves.set(thread, { call, target })
    else yield { line, call, moment: 'leave', target, text: '', result: Number(/= (-?\d+)[^=]*$/.exec(raw)?.[1]) }
  }
}
