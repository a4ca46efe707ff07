import { useSyncExternalStore } from 'react'

/** The width of a tablet. */
const narrow = '(max-width: 1100px)'

const subscribe = (changed: () => void) => {
  const query = matchMedia(narrow)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches)
