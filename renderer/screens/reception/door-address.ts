/** The address contains the chosen door, so that a reload or a bookmark returns to it. */
export const doorInAddress = (): string | null => new URLSearchParams(location.search).get('porte')

export const putDoorInAddress = (checkpoint: string): void => {
  const search = new URLSearchParams(location.search)
  search.set('porte', checkpoint)
  history.replaceState(null, '', `${location.pathname}?${search}`)
}
