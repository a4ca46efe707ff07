import { useSyncExternalStore } from 'react'

/** What the pilot may open, in the order of the navigation. The part after `/` is a page within a section. */
export const sections = ['overview', 'attendees', 'programme', 'event', 'badges', 'access', 'journal'] as const
export type Section = (typeof sections)[number]

export interface Place {
  readonly section: Section
  /** `import` of `#attendees/import`; null at the section's own page. */
  readonly page: string | null
}

const isSection = (name: string | undefined): name is Section => sections.some((section) => section === name)

/** Anything unknown, a spent one-time code included, opens the overview. */
export const placeOf = (fragment: string): Place => {
  const [name, page] = fragment.replace(/^#/, '').split('/')
  return isSection(name) ? { section: name, page: page || null } : { section: 'overview', page: null }
}

export const linkTo = (section: Section, page?: string): string => `#${section}${page ? `/${page}` : ''}`

export const goTo = (section: Section, page?: string): void => {
  window.location.hash = linkTo(section, page)
}

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

export const usePlace = (): Place => placeOf(useSyncExternalStore(subscribe, () => window.location.hash))
