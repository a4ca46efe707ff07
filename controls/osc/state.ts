import { countdownText } from '../../shared/contract/countdown.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { RoomFacts } from '../client/room-facts.ts'
import type { OscMessage, OscValue } from './packet.ts'

/** What is not confirmed. */
const unknown = '?'

/** All that is told of a room. What OBS has not confirmed within two seconds is never told as true. */
export function stateOf(
  room: { readonly number: number; readonly name: string },
  facts: RoomFacts,
  language: Language,
) {
  const { countdown, alarm, isTold, isConfirmed } = facts
  const digits = countdown && countdownText(countdown)
  const of = (path: string, value: OscValue): OscMessage => ({
    address: `/regie/room/${room.number}/${path}`,
    args: [value],
  })
  return [
    of('label', room.name),
    of('confirmed', isConfirmed),
    of('air', isConfirmed ? (facts.program ?? '') : unknown),
    of('preview', isConfirmed ? (facts.preview ?? '') : unknown),
    of('upcoming', facts.next ?? unknown),
    of('countdown', isTold ? (digits ?? '') : unknown),
    of('recording', facts.isRecording),
    // 2: asked for, and not shown by OBS.
    of('safe', facts.isSafetyAwaited ? 2 : facts.inSafety),
    of('private', facts.isCutUnproven ? 2 : facts.isCut),
    of('alarm', isTold ? ((language === 'en' ? alarm?.english : alarm?.french) ?? '') : unknown),
    of('away', facts.isObsAway),
  ]
}

/** What has changed since it was sent, or everything. */
export function createChanges() {
  let sent: ReadonlyMap<string, string> = new Map()
  return {
    of(messages: readonly OscMessage[]): readonly OscMessage[] {
      const changed = messages.filter(({ address, args }) => sent.get(address) !== JSON.stringify(args))
      sent = new Map(messages.map(({ address, args }) => [address, JSON.stringify(args)]))
      return changed
    },
  }
}
