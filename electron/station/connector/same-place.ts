/** Whether a request to `from` may be repeated at `to`: the same host and port, and never less secure. */
export const isSamePlace = (from: URL, to: URL): boolean =>
  to.host === from.host &&
  to.username === '' &&
  to.password === '' &&
  (to.protocol === from.protocol || (from.protocol === 'http:' && to.protocol === 'https:'))
