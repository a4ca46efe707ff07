/**
 * What runs in a page before its own scripts. Two worlds, as in Electron: the preload's, with a narrow `require`, and
 * the page's. They share the document alone, and speak through its events.
 */

/** The preload in its world. `source`: the built file. Binding: `hostInvoke(json)`; answered by `hostAnswer(id, …)`. */
export const preloadScript = (source: string): string => `(() => {
  if (window.top !== window || location.protocol === 'about:') return
  const waiting = new Map()
  let last = 0
  globalThis.hostAnswer = (id, isDone, value) => {
    const { resolve, reject } = waiting.get(id)
    waiting.delete(id)
    isDone ? resolve(value) : reject(new Error(value))
  }
  const ipcRenderer = {
    invoke: (channel, ...args) => new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      hostInvoke(JSON.stringify({ id: last, channel, args }))
    }),
  }
  const contextBridge = {
    exposeInMainWorld(key, api) {
      document.addEventListener('host-call', async ({ detail }) => {
        const { id, name, args } = JSON.parse(detail)
        const answer = await Promise.resolve().then(() => api[name](...args)).then(
          (value) => ({ id, isDone: true, value }),
          (error) => ({ id, isDone: false, value: error.message }),
        )
        document.dispatchEvent(new CustomEvent('host-answer', { detail: JSON.stringify(answer) }))
      })
      document.dispatchEvent(new CustomEvent('host-expose', { detail: JSON.stringify({ key, names: Object.keys(api) }) }))
    },
  }
  const require = (name) => {
    if (name === 'electron') return { ipcRenderer, contextBridge }
    throw new Error('module not found: ' + name)
  }
  const [module, exports] = [{ exports: {} }, {}]
  ;${source}
})()`

/** The page's end of the bridge. */
const bridge = `(() => {
  const waiting = new Map()
  let last = 0
  document.addEventListener('host-answer', ({ detail }) => {
    const { id, isDone, value } = JSON.parse(detail)
    const { resolve, reject } = waiting.get(id)
    isDone ? resolve(value) : reject(new Error(value))
  })
  document.addEventListener('host-expose', ({ detail }) => {
    const { key, names } = JSON.parse(detail)
    window[key] = Object.freeze(Object.fromEntries(names.map((name) => [name, (...args) => new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      document.dispatchEvent(new CustomEvent('host-call', { detail: JSON.stringify({ id: last, name, args }) }))
    })])))
  })
})()`

/** Asks the host, which asks the session's handlers. Binding: `hostPermission(permission)`. */
const permissions = `(() => {
  const ask = async (permission) => {
    if (!(await hostPermission(permission))) throw new DOMException('denied', 'NotAllowedError')
  }
  Object.defineProperty(navigator.mediaDevices ?? {}, 'getUserMedia', { value: () => ask('media') })
  Object.defineProperty(navigator.geolocation ?? {}, 'getCurrentPosition', {
    value: (done, failed) => ask('geolocation').then(done, failed),
  })
  Object.defineProperty(Notification, 'requestPermission', {
    value: () => ask('notifications').then(() => 'granted', () => 'denied'),
  })
})()`

/** What a page would find with Node in it: enough for it to be noticed. */
const node = `window.require = (name) => { throw new Error('host: ' + name) }; window.process = { versions: { node: '24' } }`

export const pageScript = ({ hasNode }: { readonly hasNode: boolean }): string =>
  [bridge, permissions, ...(hasNode ? [node] : [])].join(';\n')
