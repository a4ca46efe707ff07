/** One polite live region for the whole page: results of the person's own messages, and the network. */
export const createAnnouncer = (region: HTMLElement) => (text: string) => {
  // The same text twice must be announced twice.
  region.textContent = ''
  setTimeout(() => {
    region.textContent = text
  }, 50)
}
