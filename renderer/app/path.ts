import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void) => {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}

/** The address's path, without a trailing slash. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname.replace(/(.)\/+$/, '$1'))

export const navigate = (path: string, { replace = false } = {}): void => {
  history[replace ? 'replaceState' : 'pushState'](null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}
