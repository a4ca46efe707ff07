/** `/#lien=<26 letters>`, as in the organiser's mail. */
const fragment = /^#lien=([a-z2-7]{26})$/i

/** A link pasted into the tab of an open page loads nothing by itself. */
export const isPersonalLink = (hash: string): boolean => fragment.test(hash)

/** The secret of a personal link. It stays in the address until the server has answered. */
export interface PersonalLink {
  /** Null: there is none, or it was used. */
  secret(): string | null
  /** The server has answered: removes the secret from the address and the history. */
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
