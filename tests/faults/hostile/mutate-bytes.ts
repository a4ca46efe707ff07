import type { Random } from '../../support/random.ts'

/**
 * `bytes` with one to four mutations: changed, deleted, duplicated, inserted, truncated, or with `others` in the
 * middle.
 */
export function mutatedBytes(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  let changed = Buffer.from(bytes)
  for (let wrongs = random.pick([1, 1, 1, 2, 3, 4]); wrongs > 0; wrongs--) {
    const at = random.int(0, Math.max(0, changed.length - 1))
    const to = Math.min(changed.length, at + random.pick([1, 1, 2, 8, 64]))
    const [before, part, after] = [changed.subarray(0, at), changed.subarray(at, to), changed.subarray(to)]
    changed = Buffer.concat(
      random.pick([
        () => [before, part.map((byte) => byte ^ (1 << random.int(0, 7))), after],
        () => [before, part.map(() => random.pick([0, 1, 2, 3, 9, 0x30, 0x31, 0x7f, 0x80, 0xff])), after],
        () => [before, after],
        () => [before, part, part, after],
        () => [before, randomBytes(random, random.pick([1, 3, 40])), part, after],
        () => [before],
        () => [before, random.pick(others.length > 0 ? others : [Uint8Array.of(0)]), part, after],
      ])(),
    )
  }
  return changed
}

const randomBytes = (random: Random, length: number) => Uint8Array.from({ length }, () => random.int(0, 255))
