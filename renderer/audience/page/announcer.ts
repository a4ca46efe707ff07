/** One quiet voice for the whole page: what became of one's own, and of the network. */
export const createAnnouncer = (region: HTMLElement) => (text: string) => {
  // The same words twice are said twice.
  region.textContent = ''
  setTimeout(() => {
    region.textContent = text
  }, 50)
}
