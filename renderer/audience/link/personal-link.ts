/** `/#lien=<26 letters>`, as the organiser mails it. */
const fragment = /^#lien=([a-z2-7]{26})$/i

/** Pasted into the tab of a page that is open already, a link loads nothing by itself. */
export const isPersonalLink = (hash: string): boolean => fragment.test(hash)

/** The secret of a personal link, which stays in the address until the server has answered to it. */
export interface PersonalLink {
  /** Null: there is none, or it is spent. */
  secret(): string | null
  /** The server has answered: it is in no history and on no screen from now on. */
  spend(): void
}

export function createPersonalLink(
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
): PersonalLink {
  let secret = fragment.exec(location.hash)?.[1]?.toLowerCase() ?? null
  return {
    secret: () => secret,
    spend: () => {
      if (secret === null) return
      secret = null
      history.replaceState(null, '', `${location.pathname}${location.search}`)
    },
  }
}
