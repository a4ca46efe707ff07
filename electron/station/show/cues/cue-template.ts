import { type CueField, cueFields, cueHeadings } from '../../../../shared/domain/show/cue-columns.ts'
import type { Language, PerLanguage } from '../../../../shared/kernel/language.ts'
import type { Catalog } from '../../catalog.ts'
import type { Table } from '../../table.ts'
import type { ObsFleet } from '../obs-fleet.ts'

type Example = Readonly<Partial<Record<CueField, string>>>

/** What a person overwrites: each column is filled once, as it is read. */
const examples: PerLanguage<readonly Example[]> = {
  fr: [
    {
      start: '09:00',
      length: '10',
      title: 'Ouverture',
      note: 'Micro main côté cour',
      colour: 'bleu',
      noteForHost: 'non',
      code: 'A1',
    },
    {
      ...{ start: '09:10', length: '45 min', title: 'Table ronde', timer: '40 min', autoFollow: 'non', code: 'A2' },
      speakers: 'Camille Exemple (animation) ; Lou Exemple [voix seule]',
      lowerThird: 'Camille Exemple',
    },
    { start: '', length: '20', title: 'Pause', colour: 'gris', timer: 'stop', code: 'A3' },
  ],
  en: [
    {
      start: '09:00',
      length: '10',
      title: 'Opening',
      note: 'Handheld on stage left',
      colour: 'blue',
      noteForHost: 'no',
      code: 'A1',
    },
    {
      ...{ start: '09:10', length: '45 min', title: 'Panel', timer: '40 min', autoFollow: 'no', code: 'A2' },
      speakers: 'Camille Example (host) ; Lou Example [voice only]',
      lowerThird: 'Camille Example',
    },
    { start: '', length: '20', title: 'Break', colour: 'grey', timer: 'stop', code: 'A3' },
  ],
}

const sheetName: PerLanguage = { fr: 'Conducteur', en: 'Run of show' }
export const templateFile: PerLanguage = { fr: 'conducteur-modele', en: 'run-of-show-template' }

/**
 * A run of show's file to fill in. Its rows name a room, a day and scenes that are there, so that it comes in as it is.
 * Without a room no row could, and the headings stand alone.
 */
export function cueTemplate(catalog: Catalog, fleet: Pick<ObsFleet, 'drivenIn'>, language: Language): Table {
  const [room] = [...catalog.all('room')].flatMap(([roomId, { name }]) => (name === null ? [] : [{ roomId, name }]))
  const scenes = room ? (fleet.drivenIn(room.roomId)?.connection.shown()?.scenes ?? []) : []
  const day = catalog.event().days.length > 0 ? '1' : ''
  const rows = (room ? examples[language] : []).map((example, index) => {
    const cells: Example = { ...example, room: room?.name ?? '', day, scene: scenes[index]?.name ?? '' }
    return cueFields.map((field) => cells[field] ?? '')
  })
  return { name: sheetName[language], headings: cueFields.map((field) => cueHeadings[field][language]), rows }
}
