/** Whether `to` may be asked what `from` was to be asked: the same machine and port, and never less secure. */
export const isSamePlace = (from: URL, to: URL): boolean =>
  to.host === from.host &&
  to.username === '' &&
  to.password === '' &&
  (to.protocol === from.protocol || (from.protocol === 'http:' && to.protocol === 'https:'))
