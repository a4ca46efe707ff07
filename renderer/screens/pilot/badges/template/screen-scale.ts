import { useSyncExternalStore } from 'react'

const storageKey = 'regie.screen-scale'
export const [leastScale, mostScale] = [0.5, 2]

/** The size of a bank card, ISO/IEC 7810 ID-1, in mm. */
export const card = { widthMm: 85.6, heightMm: 53.98 }

/** 1 is the browser's own millimetre. A screen that shows it smaller needs more. */
export const parseScale = (text: string | null): number => {
  const scale = text === null ? 1 : Number(text)
  return scale >= leastScale && scale <= mostScale ? scale : 1
}

const listeners = new Set<() => void>()
const read = (): number => {
  try {
    return parseScale(localStorage.getItem(storageKey))
  } catch {
    return 1
  }
}

/** Stored in this browser, because it concerns this screen. */
export const keepScale = (scale: number): void => {
  try {
    localStorage.setItem(storageKey, String(scale))
  } catch {
    // A browser that stores nothing asks again next time.
  }
  for (const listener of listeners) listener()
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

export const useScale = (): number => useSyncExternalStore(subscribe, read)
