import { createConnection } from 'node:net'
import type { PrintMessage } from '../../../../../shared/domain/badges/print-messages.ts'
import type { TcpAddress } from './address.ts'

/** Why a line is of no use any more. `flooded`: the device said more than anybody listens to. */
export type LineEnd = 'closed' | 'reset' | 'flooded' | 'given-up'

/** One connection to a device, which is read all the while. Nothing here throws for what a device does. */
export interface Line {
  /** Undefined while the line stands. */
  end(): LineEnd | undefined
  /** Bytes that the device has said. */
  heard(): number
  /**
   * Waits until `condition` gives something; it is asked again whenever the device has said something or has gone.
   * Undefined when `limitMs` is over.
   */
  until<Value>(condition: () => Value | undefined, limitMs: number): Promise<Value | undefined>
  /** True when the system has taken it all; false when nothing moved for `stallMs`, or when the line ended. */
  send(bytes: Uint8Array, stallMs: number): Promise<boolean>
  /** Says goodbye, once, and waits for the device's. True when it came within `limitMs`: then it had read everything. */
  hangUp(limitMs: number): Promise<boolean>
  /** The line has an end of this kind, unless it had one. */
  giveUp(): void
  /** Takes the connection away, whatever is under way. Safe to call again. */
  drop(): void
}

export interface LineOptions {
  readonly connectMs: number
  readonly signal: AbortSignal
  /** Called with all that the device says, as it comes. */
  hear(bytes: Uint8Array): void
}

type ConnectFault = Extract<
  PrintMessage,
  'printer-refused' | 'printer-name-unknown' | 'printer-unreachable' | 'cancelled'
>

/** More than any printer has to say of one badge: 64 KiB. */
const mostHeard = 64 * 1024
/** Small, so that a slow device is seen to move on. */
const chunkBytes = 4096

export function openLine(address: TcpAddress, options: LineOptions): Promise<Line | { readonly fault: ConnectFault }> {
  const { connectMs, signal, hear } = options
  const opening = Promise.withResolvers<Line | { readonly fault: ConnectFault }>()
  // Half open: the device's goodbye must not be answered before we have looked at it.
  const socket = createConnection({ ...address, noDelay: true, allowHalfOpen: true })
  const waiting = new Set<() => void>()
  let ended: LineEnd | undefined
  let saidGoodbye = false
  let heardGoodbye = false
  let heard = 0

  const ring = () => {
    for (const wake of [...waiting]) wake()
  }
  const end = (how: LineEnd) => {
    ended ??= how
    ring()
  }

  const line: Line = {
    end: () => ended,
    heard: () => heard,
    until(condition, limitMs) {
      const met = condition()
      if (met !== undefined) return Promise.resolve(met)
      const { promise, resolve } = Promise.withResolvers<ReturnType<typeof condition>>()
      const wake = () => {
        const value = condition()
        if (value !== undefined) resolve(value)
      }
      waiting.add(wake)
      const timer = setTimeout(resolve, limitMs, undefined)
      return promise.finally(() => {
        clearTimeout(timer)
        waiting.delete(wake)
      })
    },
    async send(bytes, stallMs) {
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        if (ended) return false
        let taken = false
        socket.write(bytes.subarray(at, at + chunkBytes), (error) => {
          taken = !error
          ring()
        })
        if ((await line.until(() => (taken ? 'taken' : ended), stallMs)) !== 'taken') return false
      }
      return true
    },
    async hangUp(limitMs) {
      if (ended || saidGoodbye) return false
      saidGoodbye = true
      socket.end()
      return (await line.until(() => (heardGoodbye ? 'heard' : ended), limitMs)) === 'heard'
    },
    giveUp: () => end('given-up'),
    drop: () => void socket.destroy(),
  }

  const fail = (fault: ConnectFault) => {
    opening.resolve({ fault })
    socket.destroy()
  }
  const timer = setTimeout(fail, connectMs, 'printer-unreachable')
  const onAbort = () => fail('cancelled')
  signal.addEventListener('abort', onAbort)
  opening.promise.then(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  })
  socket
    .on('connect', () => opening.resolve(line))
    .on('data', (bytes) => {
      heard += bytes.length
      if (heard > mostHeard) {
        end('flooded')
        socket.destroy()
        return
      }
      hear(bytes)
      ring()
    })
    .on('end', () => {
      heardGoodbye = saidGoodbye
      end('closed')
    })
    .on('error', (error: NodeJS.ErrnoException) => {
      fail(connectFaults[error.code ?? ''] ?? 'printer-unreachable')
      end('reset')
    })
    .on('close', () => end('closed'))
  if (signal.aborted) onAbort()
  return opening.promise
}

/**
 * Asks over a connection of its own, which is then ended. A printer with one connection is free for the next badge only when
 * it has heard that this one is over.
 */
export async function withLine<Value>(
  address: TcpAddress,
  options: LineOptions,
  goodbyeMs: number,
  ask: (line: Line) => Promise<Value>,
): Promise<Value | { readonly fault: ConnectFault }> {
  const line = await openLine(address, options)
  if ('fault' in line) return line
  try {
    return await ask(line)
  } finally {
    await line.hangUp(goodbyeMs)
    line.drop()
  }
}

const connectFaults: Readonly<Record<string, ConnectFault>> = {
  ECONNREFUSED: 'printer-refused',
  ECONNRESET: 'printer-refused',
  ENOTFOUND: 'printer-name-unknown',
  EAI_AGAIN: 'printer-name-unknown',
}

/** Why nothing more can be heard of a badge that is on its way; undefined while the line stands. */
export function whyEnded(line: Line): PrintMessage | undefined {
  const end = line.end()
  if (end === undefined) return undefined
  return end === 'given-up' ? 'interrupted' : 'printer-cut-midway'
}

/** Ends the line `afterMs` after the signal. Gives what undoes it. */
export function giveUpOn(signal: AbortSignal, line: Line, afterMs: number): () => void {
  let timer: NodeJS.Timeout | undefined
  const onAbort = () => {
    timer = setTimeout(line.giveUp, afterMs)
  }
  signal.addEventListener('abort', onAbort)
  if (signal.aborted) onAbort()
  return () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}
