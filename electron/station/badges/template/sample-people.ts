import type { ParsedParams } from '../../../../shared/contract/contract.ts'
import type { BadgeContent } from '../render/badge-content.ts'

export type SampleName = ParsedParams<'badgeTemplates.preview'>['sample']

/** Nobody: letters of our own codes that no attendee's badge can have, as theirs are signed. */
const code = 'SPESPESPESPESPES'

/** The shapes of names that a badge must bear. Everybody here is invented. */
const people: Readonly<Record<SampleName, Omit<BadgeContent, 'eventName' | 'specimen' | 'code'>>> = {
  usual: {
    firstName: 'Camille',
    lastName: 'Kerdraon',
    organisation: 'Association des Deux-Rives, Ancenis',
    part: null,
    firstNameOnly: false,
  },
  /** 45 letters in either name. */
  long: {
    firstName: 'Maximilienne-Alexandrine-Joséphine-Hortensia',
    lastName: 'de Castelnau-Montbazon-Rochefontaine-Gigny-Vu',
    organisation: 'Conseil départemental des Trois-Estuaires, direction enfance, famille et jeunesse, pôle accueil',
    part: null,
    firstNameOnly: false,
  },
  'first-name-only': { firstName: 'Malo', lastName: '', organisation: '', part: null, firstNameOnly: true },
  speaker: {
    firstName: 'Nguyễn Thị Hương',
    lastName: 'Trần-Lê',
    organisation: 'Université de l’Estuaire',
    part: 'speaker',
    firstNameOnly: false,
  },
}

/** `eventName`: the real one, once the event has it. */
export const sampleBadge = (name: SampleName, eventName: string, specimen: boolean): BadgeContent => ({
  ...people[name],
  code,
  specimen,
  eventName: eventName === '' ? 'Rencontres nationales de l’Estuaire' : eventName,
})
