import type { Care, Cue, Room, Stage } from './rows.ts'

/** A room whose OBS shows `Large`, driven by the station that is asked. */
export const aRoom = (of: Partial<Room> = {}): Room => ({
  ...{ roomId: 'r', name: 'Plénière', program: 'Large', preview: 'Pupitre', confirmedAt: null, ageMs: 100 },
  ...{ obs: { obsId: 'o', name: 'OBS', state: 'connected', message: null }, scenes: ['Large', 'Pupitre'] },
  ...{
    safetyScene: 'Large',
    owner: 's',
    ownerName: 'Régie',
    isOwn: true,
    air: { station: 's1', second: null, epoch: 1 },
    secondName: null,
    following: null,
    rival: null,
    fenced: false,
  },
  ...{ sharedWith: null, recording: null, streaming: null, stats: null, inSafety: false, awaitedInSafety: false },
  beforeSafety: null,
  leaving: false,
  ...{ number: null, alarms: [], item: null },
  ...of,
})

export const aCue = (of: Partial<Cue> = {}): Cue => ({
  ...{ cueId: 'c', roomId: 'r', order: 1, title: 'Ouverture', number: 1, date: null, state: 'next', plannedAt: null },
  ...{ lengthS: 300, baseLengthS: 300, isBreak: false, isFixed: false, onFailure: 'hold', note: '', colour: null },
  ...{ legs: [], startedAt: null, endedAt: null, deviationS: null, expectedAt: null, expectedEndsAt: null },
  ...{ heldBy: null, heldAt: null, adjustments: [], speakers: [], outlook: null },
  ...{ noteForHost: false, autoFollow: false, follow: null, followOff: null },
  ...of,
})

export const aSpeaker = (speakerId: string, of: Partial<Cue['speakers'][number]> = {}): Cue['speakers'][number] => ({
  ...{ speakerId, name: speakerId, nameShown: speakerId, role: '', image: 'yes', firstNameOnly: false },
  ...{ attendeeId: null, arrived: false, greenRoom: false, mic: false, ready: false },
  ...of,
})

export const someCare = (of: Partial<Care> = {}): Care => ({
  ...{ roomId: 'r', hallFeed: 'program', insetSource: null, captionSource: null, isRecorded: false, isStreamed: false },
  ...{ number: null, streamAsked: false, cutSince: null, cutHolds: null, marks: [] },
  ...of,
})

/** What of a stage a test needs. */
export const aStage = (of: Partial<Stage>): Stage => ({ timer: null, item: null, lowerThird: null, ...of }) as Stage
