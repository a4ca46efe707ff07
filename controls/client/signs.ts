import type { Socket } from 'socket.io-client'
import { readSteady } from './replies.ts'

/** As on the booth's page: what is older is grey, and a silent station is asked well before that. */
const staleMs = 2000
const quietMs = 900
const checkEveryMs = 250
const clockEveryMs = 60_000

/** Signs of life of the station, and its clock. Silence does not prove life. */
export function createSigns(deps: {
  readonly socket: () => Socket | null
  readonly onSilent: (isSilent: boolean) => void
}) {
  let heardAt: number | null = null
  let isAsked = false
  /** The station's steady clock minus this one's. */
  let offsetMs: number | null = null
  const hear = () => {
    heardAt = performance.now()
    deps.onSilent(false)
  }

  const check = setInterval(() => {
    if (heardAt === null) return
    const silentMs = performance.now() - heardAt
    deps.onSilent(silentMs > staleMs)
    const socket = deps.socket()
    if (isAsked || silentMs < quietMs || !socket?.connected) return
    isAsked = true
    // It changes nothing, and is answered.
    socket.emit('unsubscribe', { view: 'none', params: {} }, () => {
      isAsked = false
    })
  }, checkEveryMs)

  /** The answer is older by half of the round trip. */
  function askTheTime(): void {
    const asked = performance.now()
    deps.socket()?.emit('time', (reply: unknown) => {
      const steady = readSteady(reply)
      if (steady !== null) offsetMs = steady - (asked + performance.now()) / 2
    })
  }
  const clock = setInterval(askTheTime, clockEveryMs)

  return {
    askTheTime,
    steadyNow: (): number | null => (offsetMs === null ? null : performance.now() + offsetMs),
    follow(engine: Socket['io']['engine']): void {
      hear()
      engine.on('packet', hear)
    },
    forget(): void {
      heardAt = null
      isAsked = false
    },
    end(): void {
      clearInterval(check)
      clearInterval(clock)
    },
  }
}
