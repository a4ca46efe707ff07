/** The one-time code of `…/entrer#code=…`. Null if the address has none. */
export const codeInFragment = (fragment: string): string | null =>
  new URLSearchParams(fragment.replace(/^#/, '')).get('code') || null

interface Page {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>
  readonly history: Pick<History, 'replaceState'>
}

/** Removes the code from the address before anything else. */
export function takeCode({ location, history }: Page): string | null {
  const code = codeInFragment(location.hash)
  if (code !== null) history.replaceState(null, '', location.pathname + location.search)
  return code
}

/** Opening a link where this page is open changes only the fragment, and loads nothing. */
export function onNewCode(page: Page & EventTarget, enter: (code: string) => void): () => void {
  const look = () => {
    const code = takeCode(page)
    if (code !== null) enter(code)
  }
  page.addEventListener('hashchange', look)
  return () => page.removeEventListener('hashchange', look)
}

export type Entry = 'in' | 'no-code' | 'refused' | 'away'

/**
 * Exchanges the code for a cookie that scripts cannot read. A used code is accepted if the cookie is there. `nonce`:
 * from a page that comes from another hub, which may repeat the exchange with it.
 */
export const enterWithCode = async (code: string | null, ask: typeof fetch = fetch, nonce?: string): Promise<Entry> => {
  try {
    if (code !== null) {
      const answer = await ask('/api/v1/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code, nonce }),
      })
      if (answer.ok) return 'in'
    }
    if (!(await isShut(ask))) return 'in'
    return code === null ? 'no-code' : 'refused'
  } catch {
    // fetch rejects only if nothing answered.
    return 'away'
  }
}

/** Whether the station answers and requires a session first. Rejects if the station does not answer. */
export const isShut = async (ask: typeof fetch = fetch, view: 'me' | 'invitation' = 'me'): Promise<boolean> => {
  const { status } = await ask(`/api/v1/views/${view}`)
  return status === 401 || status === 403
}
