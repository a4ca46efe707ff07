import type { Room } from './booth-types.ts'

/** A room whose OBS is well. */
export const roomOf = (more: Partial<Room> = {}): Room => ({
  roomId: 'r1',
  name: 'Plénière',
  program: 'Large',
  preview: 'Pupitre',
  safetyScene: 'Sécurité',
  item: null,
  obs: { obsId: 'o1', name: 'OBS', state: 'connected', message: null },
  confirmedAt: '2026-11-26T09:00:00.000Z',
  ageMs: 200,
  scenes: ['Large', 'Pupitre', 'Sécurité'],
  owner: 's1',
  ownerName: 'Régie 1',
  isOwn: true,
  rival: null,
  fenced: false,
  inSafety: false,
  awaitedInSafety: false,
  number: null,
  alarms: [],
  sharedWith: null,
  recording: { active: true, ms: 1000, bytes: 1 },
  streaming: { active: false, reconnecting: false, bytes: 0 },
  stats: { cpu: 3, diskMb: 1000, lostFrames: 0, totalFrames: 100 },
  ...more,
})
