/**
 * The station cannot accept the command now and has written nothing. The caller sends the same command again later.
 * Handlers throw this error, which is answered with status 429.
 */
export class Busy extends Error {
  constructor() {
    super('busy')
    this.name = 'Busy'
  }
}
