import type { preflight as french } from '../fr/preflight.ts'
import type { TranslationOf } from '../translation.ts'

export const preflight: TranslationOf<typeof french> = {
  title: 'Pre-flight',
  about: 'What each OBS must have before the doors open.',
  state: {
    unknown: '–',
    away: 'station unreachable',
    never: 'to be done',
    running: 'under way…',
    stale: 'to be done again',
    nothing: 'nothing to check',
    well: 'all found',
    scenes: 'scenes: {{found}}/{{planned}}',
    faults_one: '{{count}} fault',
    faults_other: '{{count}} faults',
    looks_one: '{{count}} to look at',
    looks_other: '{{count}} to look at',
  },
  made: 'Done at {{time}}',
  progress: 'Asking each OBS, and listening to its sound…',
  look: 'Check',
  again: 'Check again',
  totals: {
    label: 'What was checked',
    rooms: 'OBS',
    scenes: 'Scenes of the run of show',
    safetyScenes: 'Safety scenes',
    disks: 'Disks',
    sounds: 'Sounds',
    streams: 'Streams',
    of: '{{found}} of {{planned}}',
    none: 'none expected',
  },
  never: {
    title: 'Nothing has been checked yet',
    text: 'Each OBS is asked for the scenes of the run of show, sources, files, fonts, disk, sound and stream. It takes two seconds and changes nothing on air.',
  },
  stale: {
    title: 'To be checked again',
    text: 'Since then the run of show, the rooms or an OBS’s scenes have changed.',
  },
  well: {
    title: 'All found',
    text: 'Each scene of the run of show is in its OBS, with all that it needs.',
  },
  nothing: {
    title: 'Nothing to check',
    text: 'No room has an OBS, and the run of show asks for no scene.',
  },
  list: 'What is missing or to be looked at',
  severity: { fault: 'fault', look: 'to look at' },
  place: { cue: 'cue “{{cue}}”', source: 'source “{{source}}”', scene: 'scene “{{scene}}”', obs: 'OBS' },
  lead: { cue: 'to the run of show', room: 'to the room', settings: 'to the OBS settings' },
  keys: { move: 'chooses', go: 'goes there' },
}
