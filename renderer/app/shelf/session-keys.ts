/**
 * One key for each session of this browser, which no script can read out: IndexedDB stores it as it is, not extractable
 * (decision 62).
 */
export interface SessionKeys {
  /** Makes the key if the session has none. */
  of(session: string): Promise<CryptoKey>
  forget(): Promise<void>
}

const keys = 'keys'

export const createSessionKeys = (factory: IDBFactory): SessionKeys => ({
  async of(session) {
    const database = await openDatabase(factory)
    try {
      const known = await done(database.transaction(keys).objectStore(keys).get(session))
      if (known instanceof CryptoKey) return known
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
      // Another tab of this session may have made one meanwhile: the first one stands.
      const store = database.transaction(keys, 'readwrite').objectStore(keys)
      const first = await done(store.get(session))
      if (first instanceof CryptoKey) return first
      await done(store.put(key, session))
      return key
    } finally {
      database.close()
    }
  },
  async forget() {
    await done(factory.deleteDatabase(name))
  },
})

const name = 'regie'

async function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(keys)
  return await done(request)
}

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
