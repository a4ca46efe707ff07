import { request } from 'node:http'
import type { TcpAddress } from '../tcp/address.ts'
import { type IppAnswer, parseAnswer } from './answer.ts'

/** Why there is no answer. `away`: nobody is there. `cut`: it may have been heard all the same. */
export type IppFault = 'refused' | 'name-unknown' | 'away' | 'forbidden' | 'not-understood' | 'cut' | 'given-up'

export interface IppLimits {
  /** Ms for the connection. */
  readonly connectMs: number
  /** Ms for the whole, the connection included. */
  readonly answerMs: number
  readonly signal: AbortSignal
}

/** What we ask for has a few kilobytes. */
const mostAnswerBytes = 64 * 1024

/** One request over a connection of its own. Never throws for what a server does, and answers in time. */
export function ask(
  server: TcpAddress,
  path: string,
  body: Uint8Array,
  requestId: number,
  { connectMs, answerMs, signal }: IppLimits,
): Promise<IppAnswer | { readonly fault: IppFault }> {
  const { promise, resolve } = Promise.withResolvers<IppAnswer | { readonly fault: IppFault }>()
  let isConnected = false
  const asking = request({
    method: 'POST',
    host: server.host,
    port: server.port,
    path,
    agent: false,
    headers: { 'content-type': 'application/ipp', 'content-length': body.length },
  })
  const end = (answer: IppAnswer | { readonly fault: IppFault }) => {
    resolve(answer)
    asking.destroy()
  }
  const lost = () => end({ fault: isConnected ? 'cut' : 'away' })
  const timers = [setTimeout(() => isConnected || lost(), connectMs), setTimeout(lost, answerMs)]
  const onAbort = () => end({ fault: 'given-up' })
  signal.addEventListener('abort', onAbort)

  asking
    .on('socket', (socket) =>
      socket.once('connect', () => {
        isConnected = true
      }),
    )
    .on('error', (error: NodeJS.ErrnoException) => {
      // HPE_…: what came is no http.
      if (error.code?.startsWith('HPE_')) end({ fault: 'not-understood' })
      else end({ fault: faults[error.code ?? ''] ?? (isConnected ? 'cut' : 'away') })
    })
    .on('response', (response) => {
      const { statusCode = 0, headers } = response
      if (statusCode === 401 || statusCode === 403 || statusCode === 426) return end({ fault: 'forbidden' })
      if (statusCode !== 200 || !/^application\/ipp\b/.test(headers['content-type'] ?? ''))
        return end({ fault: 'not-understood' })
      const chunks: Buffer[] = []
      let size = 0
      response
        .on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size > mostAnswerBytes) end({ fault: 'not-understood' })
          else chunks.push(chunk)
        })
        .on('error', lost)
        .on('aborted', lost)
        .on('end', () => {
          const answer = parseAnswer(Buffer.concat(chunks))
          end(answer?.requestId === requestId ? answer : { fault: 'not-understood' })
        })
    })
  if (signal.aborted) onAbort()
  asking.end(body)
  return promise.finally(() => {
    for (const timer of timers) clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  })
}

const faults: Readonly<Record<string, IppFault>> = {
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'name-unknown',
  EAI_AGAIN: 'name-unknown',
}
