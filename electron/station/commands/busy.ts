/**
 * The station cannot take this now, and has written nothing: the caller sends the same command again later. Thrown by a
 * handler, and answered with status 429.
 */
export class Busy extends Error {
  constructor() {
    super('busy')
    this.name = 'Busy'
  }
}
