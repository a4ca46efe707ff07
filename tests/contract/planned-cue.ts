import { type CueSettings, type CueState, cueStream } from '../../shared/domain/show/cue.ts'

/** A cue of room `r`, ten minutes long, with defaults for what a test does not name. */
export const plannedCue = (settings: Partial<CueSettings> = {}, of: Partial<CueState> = {}): CueState => ({
  ...cueStream.initial,
  settings: {
    title: 'x',
    roomId: 'r',
    plannedAt: null,
    lengthS: 600,
    isBreak: false,
    isFixed: false,
    legs: [],
    onFailure: 'hold',
    ...settings,
  },
  ...of,
})
