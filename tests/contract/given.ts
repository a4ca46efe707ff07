import { expect } from 'vitest'
import { fold, type Recorded, type StreamKind } from '../../shared/domain/stream.ts'
import type { CommandId, Instant, StationId } from '../../shared/kernel/ids.ts'
import type { Result } from '../../shared/kernel/result.ts'

/** An event, and what the log knows of it. */
export type Fact<Event> = readonly [Event, Recorded]

/** The writer of an event, its time, and its command. */
export const written = (station: string, at: number, commandId: string | null = `${station}-${at}`): Recorded => ({
  at: at as Instant,
  station: station as StationId,
  role: 'pilot',
  isPutOut: false,
  commandId: commandId as CommandId | null,
  origin: `${station}.0.lane`,
  seq: at,
})

/** Given events, when a command, then an event or a refusal. */
export function given<State, Event extends { readonly type: string }>(
  stream: StreamKind<State, Event>,
  ...history: readonly Fact<Event>[]
) {
  const state = fold(stream, history)
  return {
    state,
    when<Decided, Refusal>(command: (state: State) => Result<Decided, Refusal>) {
      const result = command(state)
      return {
        gives: (event: Decided) => expect(result).toEqual({ ok: true, value: event }),
        refuses: (refusal: Refusal) => expect(result).toEqual({ ok: false, refusal }),
      }
    },
  }
}
