import type { StationStore } from './store.ts'

/**
 * Closing the page asks first while a command has not reached the station: it would wait for another page of this session.
 * The browser has its own words for the question. A page that moves to another hub takes the command along.
 */
export const askBeforeLeaving = (store: StationStore, page: Pick<Window, 'addEventListener'>): void => {
  page.addEventListener('beforeunload', (event) => {
    const { kept, search } = store.getState()
    if (kept.length > 0 && search !== 'moving') event.preventDefault()
  })
}
