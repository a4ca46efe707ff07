/** The chosen door stays in the address, so that a reload or a bookmark comes back to it. */
export const doorInAddress = (): string | null => new URLSearchParams(location.search).get('porte')

export const putDoorInAddress = (checkpoint: string): void => {
  const search = new URLSearchParams(location.search)
  search.set('porte', checkpoint)
  history.replaceState(null, '', `${location.pathname}?${search}`)
}
