/**
 * The part of socket.io (protocol 5 over engine.io 4) that this page needs. The library's client would be a third of
 * what a phone may have to fetch before its first question (decision 23).
 */
export interface PhoneSocket {
  /** The acknowledgement. Undefined if none will come because the socket is cut. */
  ask(event: string, ...message: readonly unknown[]): Promise<unknown>
  /** Milliseconds since the last received message. */
  silentMs(): number
  close(why?: End): void
}

/**
 * `out`: the server has ended it. `refused`: the server does not know this token. `badge`: it also requires a badge.
 */
export type End = 'cut' | 'out' | 'refused' | 'badge'

export interface SocketEvents {
  readonly onOpen: () => void
  readonly onEvent: (event: string, message: unknown) => void
  /** Called once. */
  readonly onEnd: (why: End) => void
}

/** Used until the server has told its ping interval. */
const firstSignMs = 10_000
/** A command without an answer by then went into a dead network. Its fate is unknown, so everything is sent again. */
const answerMs = 8_000
/** Time-out of the request for a sign of life, which costs the server nothing. */
const signMs = 3_000

export function openSocket(origin: string, token: string, events: SocketEvents): PhoneSocket {
  const web = new WebSocket(`${origin.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`)
  const waiting = new Map<number, (answer: unknown) => void>()
  let asked = 0
  let isEnded = false
  let patienceMs = firstSignMs
  let heardAt = performance.now()
  let silence: ReturnType<typeof setTimeout>

  const end = (why: End) => {
    if (isEnded) return
    isEnded = true
    clearTimeout(silence)
    web.close()
    for (const answer of waiting.values()) answer(undefined)
    events.onEnd(why)
  }
  const hear = () => {
    heardAt = performance.now()
    clearTimeout(silence)
    silence = setTimeout(end, patienceMs, 'cut')
  }
  hear()

  const readPacket = (packet: string) => {
    const [, kind, id, body = ''] = /^(\d)(\d*)(.*)$/s.exec(packet) ?? []
    if (kind === '0') events.onOpen()
    else if (kind === '1') end('out')
    else if (kind === '2') {
      const [event, message] = JSON.parse(body) as [string, unknown]
      events.onEvent(event, message)
    } else if (kind === '3') {
      const answer = waiting.get(Number(id))
      waiting.delete(Number(id))
      answer?.((JSON.parse(body) as [unknown])[0])
    } else if (kind === '4') end(body.includes('badge-code-needed') ? 'badge' : 'refused')
  }
  web.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isEnded || typeof data !== 'string') return
    hear()
    if (data.startsWith('0')) {
      const { pingInterval, pingTimeout } = JSON.parse(data.slice(1)) as { pingInterval: number; pingTimeout: number }
      patienceMs = pingInterval + pingTimeout
      web.send(`40${JSON.stringify({ token })}`)
    } else if (data === '2') web.send('3')
    else if (data.startsWith('4')) readPacket(data.slice(1))
  }
  web.onclose = () => end('cut')

  return {
    silentMs: () => performance.now() - heardAt,
    ask: (event, ...message) =>
      new Promise((resolve) => {
        if (isEnded || web.readyState !== WebSocket.OPEN) return resolve(undefined)
        const id = asked++
        const tooLate = setTimeout(end, event === 'time' ? signMs : answerMs, 'cut')
        waiting.set(id, (answer) => {
          clearTimeout(tooLate)
          resolve(answer)
        })
        web.send(`42${id}${JSON.stringify([event, ...message])}`)
      }),
    close: (why = 'cut') => end(why),
  }
}
