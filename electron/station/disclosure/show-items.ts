import type { EventLog } from '../event-log/event-log.ts'
import { openPassword } from '../show/obs/sealed-password.ts'
import { type DisclosedItem, pagesOf } from './disclosed-item.ts'
import type { Readable } from './readable.ts'

/** Speakers' names in runs of show and replays, and the OBS whose password can be opened. */
export function* showItems(
  log: Pick<EventLog, 'streams' | 'crypto' | 'keys'>,
  readable: Readable,
): Generator<readonly DisclosedItem[]> {
  if (!readable.readsLane('show')) return
  const { streams } = log
  const named = (of: string, speakers: readonly { readonly speakerId: string; readonly name: string }[]) =>
    readable.opensPersonalParts
      ? speakers.flatMap(({ speakerId, name }): DisclosedItem[] =>
          name === '' ? [] : [{ kind: 'speaker', id: speakerId, name, of }],
        )
      : []
  yield* pagesOf(streams, 'cue', (id, { speakers }) => named(`cue/${id}`, speakers))
  yield* pagesOf(streams, 'replay', (id, { speakers }) => named(`replay/${id}`, speakers))
  yield* pagesOf(streams, 'obs', (id, { settings, removed }) => {
    if (!settings || removed || settings.password === null || !readable.holds('show')) return []
    if (openPassword(settings.password, log) === null) return []
    return [{ kind: 'obs-password', id, name: settings.name, address: settings.address }]
  })
}
