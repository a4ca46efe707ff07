/** What one person has written or answered in this browser, under keys of their own: somebody else may come in after them. */
export type OwnStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Of whoever opened a link that has not been answered yet: nobody's, until it is. */
export const unknownPerson = '?'

const placeOf = (person: string | null): string => (person === null ? '' : `${person}/`)

/** `person`: whose page this is now; null: of whoever holds the phone, as in the hall. */
export function createOwnStorage(storage: Storage, person: () => string | null): OwnStorage {
  const own = (key: string) => placeOf(person()) + key
  return {
    getItem: (key) => storage.getItem(own(key)),
    setItem: (key, value) => storage.setItem(own(key), value),
    removeItem: (key) => storage.removeItem(own(key)),
    get length() {
      return storage.length
    },
    /** Null for another person's as well. */
    key: (at) => {
      const key = storage.key(at)
      return key?.startsWith(own('')) ? key.slice(own('').length) : null
    },
  }
}

/** Read before any of them is taken away. */
const keysIn = (storage: OwnStorage, place: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(place))

/** Nothing of somebody stays in this browser. */
export function forgetAllOf(storage: OwnStorage, person: string): void {
  for (const key of keysIn(storage, placeOf(person))) storage.removeItem(key)
}

/** What was written before the link was answered is the person's whose link it was. */
export function adopt(storage: OwnStorage, person: string): void {
  const from = placeOf(unknownPerson)
  for (const key of keysIn(storage, from)) {
    const value = storage.getItem(key)
    if (value) storage.setItem(placeOf(person) + key.slice(from.length), value)
    storage.removeItem(key)
  }
}
