import type { StationStore } from './store.ts'

/**
 * While something given here has not reached the station, closing the page asks first: it lies in this tab alone, and
 * would be lost with it. The browser has its own words for the question. A page that moves to another hub takes it along.
 */
export const askBeforeLeaving = (store: StationStore, page: Pick<Window, 'addEventListener'>): void => {
  page.addEventListener('beforeunload', (event) => {
    const { kept, search } = store.getState()
    if (kept.length > 0 && search !== 'moving') event.preventDefault()
  })
}
