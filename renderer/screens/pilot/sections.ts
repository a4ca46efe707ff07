import { useSyncExternalStore } from 'react'

/** The pilot's sections, in the order of the navigation. */
export const sections = [
  'overview',
  'opening',
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
const subPages = ['import', 'platform', 'sheet', 'paper', 'list', 'template', 'remote', 'broadcast'] as const
export type SubPage = (typeof subPages)[number]

export interface Place {
  readonly section: Section
  /** Null on the section's own page. */
  readonly page: SubPage | null
  /** The page's subject, for example a session's id. Null: all. */
  readonly about: string | null
}

/** The words in the address: French in every language, so that a link sent to a colleague works. */
const words: Readonly<Record<Section | SubPage, string>> = {
  overview: 'ensemble',
  opening: 'ouverture',
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
  list: 'liste',
  template: 'modele',
  remote: 'distance',
  broadcast: 'diffusion',
}

/** Anything unknown, including a used one-time code, opens the overview. */
export const placeOf = (fragment: string): Place => {
  const [name, sub, about] = fragment.replace(/^#/, '').split('/')
  const section = sections.find((one) => words[one] === name) ?? 'overview'
  const page = subPages.find((one) => words[one] === sub) ?? null
  return { section, page, about: page !== null && about ? about : null }
}

/** Ids consist of letters that an address contains unchanged. */
export const linkTo = (section: Section, page?: SubPage, about?: string): string =>
  `#${[words[section], ...(page ? [words[page]] : []), ...(page && about ? [about] : [])].join('/')}`

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

export const usePlace = (): Place => placeOf(useSyncExternalStore(subscribe, () => window.location.hash))
