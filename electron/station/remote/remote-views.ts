import type { remoteViews } from '../../../shared/contract/remote.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isListed, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { isShut, mayFollow } from '../../../shared/domain/attendees/remote-access.ts'
import { playersId } from '../../../shared/domain/programme/players.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { Catalog } from '../catalog.ts'
import { cloudIn } from '../cloud/known-cloud.ts'
import { personalLink, personalSecret } from '../cloud/personal-link.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { SessionClock } from '../programme/session-clock.ts'
import type { ViewSources } from '../views/view.ts'

/** A person's current personal link. Null if the person has none, or if the cloud's address is not known. */
export function createPersonalLinks(log: EventLog, catalog: Catalog) {
  return (attendeeId: string, attendee: AttendeeState): string | null => {
    const url = cloudIn(catalog)?.url ?? null
    const access = log.streams.state('remote-access', attendeeId)
    return url === null ||
      url === '' ||
      isShut(access, attendee) ||
      !mayFollow(attendee, substituteOf(log.streams, attendeeId, attendee)) ||
      !log.keys.holds('access')
      ? null
      : personalLink(url, personalSecret(log, attendeeId, access.generation))
  }
}
export type PersonalLinks = ReturnType<typeof createPersonalLinks>

type Shown = Exclude<keyof typeof remoteViews, 'replays' | 'replayMaterial' | 'followUps'>

export function createRemoteViews(deps: {
  log: EventLog
  catalog: Catalog
  clock: SessionClock
  mergedPeople: Pick<MergedPeople, 'entriesTakenWith'>
  linkOf: PersonalLinks
}): ViewSources<Shown> {
  const { log, catalog, clock, mergedPeople, linkOf } = deps

  /**
   * People by the names under which a list may name them. Built for each list, because a list is pasted only a few
   * times in an event.
   */
  function peopleByName(): ReadonlyMap<string, ReadonlySet<string>> {
    const people = new Map<string, Set<string>>()
    for (const [id, attendee] of log.streams.all('attendee')) {
      if (!isListed(attendee) || substituteOf(log.streams, id, attendee) !== null) continue
      const { code, email, registrationNumber } = cellsOf(attendee)
      for (const name of [code, email, registrationNumber].map(nameOf))
        if (name !== '') people.set(name, (people.get(name) ?? new Set()).add(id))
    }
    return people
  }

  return {
    remoteSessions: {
      topics: ['session', 'session-remote', 'cue', 'event', 'day'],
      rows: () =>
        [...clock.all()].map(([sessionId, { startsAt, endsAt }]) => ({
          sessionId,
          ...catalog.get('session-remote', sessionId),
          expectedStartsAt: iso(startsAt),
          expectedEndsAt: iso(endsAt),
        })),
    },
    players: {
      topics: ['players'],
      value: () => ({ hosts: [...catalog.get('players', playersId).hosts] }),
    },
    remoteAccess: {
      topics: ['attendee', 'same-person', 'remote-access', 'station'],
      value: ({ id }) => {
        if (!isThere(log.streams.state('attendee', id))) return null
        const entries = mergedPeople.entriesTakenWith(id).map((entryId) => {
          const attendee = log.streams.state('attendee', entryId)
          return {
            follows: mayFollow(attendee, substituteOf(log.streams, entryId, attendee)),
            revoked: isShut(log.streams.state('remote-access', entryId), attendee),
            url: linkOf(entryId, attendee),
          }
        })
        // One entry that opens is enough for the person to come in.
        return (
          entries.find(({ follows, revoked }) => follows && !revoked) ??
          entries.find(({ follows }) => follows) ??
          entries[0] ??
          null
        )
      },
    },
    remoteMoves: {
      topics: ['remote-move'],
      rows: () =>
        [...log.streams.all('remote-move')]
          .flatMap(([moveId, { at, people, undoneAt }]) =>
            at === null ? [] : [{ moveId, at: iso(at), people: people.length, undoneAt: isoOrNull(undoneAt) }],
          )
          .sort((one, other) => (one.at < other.at ? 1 : -1)),
    },
    'attendees.listed': {
      topics: ['attendee'],
      rows: ({ lines }) => {
        const people = peopleByName()
        return lines.map((text, index) => {
          const [id, ...others] = people.get(nameOf(text)) ?? []
          if (id === undefined || others.length > 0) {
            const why = id === undefined ? 'unknown' : 'several'
            return { line: index + 1, attendee: null, why, remote: false, sessions: 0 } as const
          }
          const state = log.streams.state('attendee', id)
          const { firstName, lastName, organisation, pass } = cellsOf(state)
          return {
            line: index + 1,
            attendee: { attendeeId: id, firstName, lastName, organisation },
            why: null,
            remote: pass.remote,
            sessions: state.sessionIds.length,
          }
        })
      },
    },
  }
}

const nameOf = (text: string): string => foldText(text).replaceAll(' ', '')
