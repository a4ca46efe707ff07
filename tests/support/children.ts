import type { ChildProcess } from 'node:child_process'
import { constants } from 'node:os'

const running = new Map<ChildProcess, NodeJS.Signals>()
process.on('exit', () => {
  for (const [child, signal] of running) child.kill(signal)
})

/** Sends `signal` to the child when this process ends by `process.exit` or by its last line. */
export function endsWithUs<Child extends ChildProcess>(child: Child, signal: NodeJS.Signals = 'SIGKILL'): Child {
  running.set(child, signal)
  child.once('exit', () => running.delete(child))
  return child
}

/**
 * For a program that starts others. A signal, or an output that nobody reads any more, ends it by `process.exit`.
 * Otherwise a signal would end it alone and leave its children.
 */
export function endOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1))
}
