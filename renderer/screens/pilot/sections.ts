import { useSyncExternalStore } from 'react'

/** What the pilot may open, in the order of the navigation. */
export const sections = [
  'overview',
  'attendees',
  'programme',
  'event',
  'badges',
  'stations',
  'access',
  'journal',
  'after',
] as const
export type Section = (typeof sections)[number]

/** Pages within a section. */
const subPages = ['import', 'platform', 'sheet', 'paper', 'template', 'remote', 'broadcast'] as const
export type SubPage = (typeof subPages)[number]

export interface Place {
  readonly section: Section
  /** Null at the section's own page. */
  readonly page: SubPage | null
  /** What the page is about, a session's id for one; null: all of them. */
  readonly about: string | null
}

/** As organisers read them in the address: French in every language, so that a link sent to a colleague works. */
const words: Readonly<Record<Section | SubPage, string>> = {
  overview: 'ensemble',
  attendees: 'participants',
  programme: 'programme',
  event: 'evenement',
  badges: 'badges',
  stations: 'postes',
  access: 'acces',
  journal: 'journal',
  after: 'apres',
  import: 'import',
  platform: 'plateforme',
  sheet: 'fiche-de-secours',
  paper: 'liste-de-secours',
  template: 'modele',
  remote: 'distance',
  broadcast: 'diffusion',
}

/** Anything unknown, a spent one-time code included, opens the overview. */
export const placeOf = (fragment: string): Place => {
  const [name, sub, about] = fragment.replace(/^#/, '').split('/')
  const section = sections.find((one) => words[one] === name) ?? 'overview'
  const page = subPages.find((one) => words[one] === sub) ?? null
  return { section, page, about: page !== null && about ? about : null }
}

/** Ids are of letters that an address has as they are. */
export const linkTo = (section: Section, page?: SubPage, about?: string): string =>
  `#${[words[section], ...(page ? [words[page]] : []), ...(page && about ? [about] : [])].join('/')}`

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

export const usePlace = (): Place => placeOf(useSyncExternalStore(subscribe, () => window.location.hash))
