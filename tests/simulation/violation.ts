/** An invariant was broken. `invariant`: its name. The message says where. */
export class Violation extends Error {
  readonly invariant: string
  constructor(invariant: string, where: string) {
    super(`${invariant}: ${where}`)
    this.invariant = invariant
  }
}

/** Thrown in the middle of any work of a station when it dies. */
export class Crash extends Error {}
