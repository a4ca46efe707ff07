import { createSession, Version1 } from 'net-snmp'
import { type QlStatus, readStatusPacket } from './status-packet.ts'

/** Brother's own place for the status packet. A QL answers nothing on the line that it prints from. */
const statusOid = '1.3.6.1.4.1.2435.3.3.9.1.6.1.0'

export interface StatusQuestions {
  /** Undefined where no answer came within `limitMs`, or one that is no status. Never throws. Several may be under way. */
  ask(limitMs: number): Promise<QlStatus | undefined>
  hasNoise(): boolean
  close(): void
}

/** A printer's status by SNMP, which its network card answers also while it prints. */
export function createStatusQuestions(host: string, port: number): StatusQuestions {
  let hasNoise = false
  const asked = new Set<() => void>()
  return {
    ask(limitMs) {
      return new Promise((resolve) => {
        // A session of its own: its time-out is the session's.
        const session = createSession(host, 'public', {
          port,
          version: Version1,
          retries: 0,
          timeout: Math.max(1, Math.ceil(limitMs)),
          transport: host.includes(':') ? 'udp6' : 'udp4',
        })
        const answer = (status?: QlStatus) => {
          // Closing answers once more.
          if (asked.delete(answer)) session.close()
          resolve(status)
        }
        asked.add(answer)
        session.on('error', () => answer())
        session.get([statusOid], (error, found) => {
          const value: unknown = found?.[0]?.value
          const status = !error && Buffer.isBuffer(value) ? readStatusPacket(value) : undefined
          hasNoise ||= !error && !status
          answer(status)
        })
      })
    },
    hasNoise: () => hasNoise,
    close: () => {
      for (const answer of asked) answer()
    },
  }
}
