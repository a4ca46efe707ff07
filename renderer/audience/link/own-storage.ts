/**
 * What one person has written or answered in this browser, under their own keys, because another person may come in
 * later.
 */
export type OwnStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** For a link that was not answered yet: its person is unknown. */
export const unknownPerson = '?'

const placeOf = (person: string | null): string => (person === null ? '' : `${person}/`)

/** `person`: the person of this page. Null: anyone who holds the phone, as in the hall. */
export function createOwnStorage(storage: Storage, person: () => string | null): OwnStorage {
  const own = (key: string) => placeOf(person()) + key
  return {
    getItem: (key) => storage.getItem(own(key)),
    setItem: (key, value) => storage.setItem(own(key), value),
    removeItem: (key) => storage.removeItem(own(key)),
    get length() {
      return storage.length
    },
    /** Null for another person's keys too. */
    key: (at) => {
      const key = storage.key(at)
      return key?.startsWith(own('')) ? key.slice(own('').length) : null
    },
  }
}

/** All keys are read before one is removed. */
const keysIn = (storage: OwnStorage, place: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(place))

/** Removes everything of a person from this browser. */
export function forgetAllOf(storage: OwnStorage, person: string): void {
  for (const key of keysIn(storage, placeOf(person))) storage.removeItem(key)
}

/** What was written before the link was answered belongs to the link's person. */
export function adopt(storage: OwnStorage, person: string): void {
  const from = placeOf(unknownPerson)
  for (const key of keysIn(storage, from)) {
    const value = storage.getItem(key)
    if (value) storage.setItem(placeOf(person) + key.slice(from.length), value)
    storage.removeItem(key)
  }
}
