import type { Random } from '../../support/random.ts'
import { csvOf, type SyntheticPerson } from '../../support/synthetic-people.ts'
import { hostileText } from './values.ts'

/** A registration file with faults in its bytes, cells, lines, or all of them. */
export function oddFile(people: readonly SyntheticPerson[], workbook: Buffer, random: Random): Buffer {
  if (random.chance(0.4)) return damaged(workbook, random)
  const some = people.slice(0, random.int(1, 30)).map((person) => oddPerson(person, random))
  const csv = csvOf(some)
  return random.pick([
    () => csv,
    () => damaged(csv, random),
    () => Buffer.from(csv.toString(), 'utf16le'),
    () => Buffer.from(csv.toString(), 'latin1'),
    () => Buffer.from(csv.toString().replaceAll(';', random.pick([',', '\t', '|', '']))),
    () => Buffer.from(csv.toString().replace('"', '').replace(';', ';"')),
    () => Buffer.from(csv.toString().replace(/.*\r\n/, '')),
    () => Buffer.from(`${csv}${'x;'.repeat(50_000)}`),
    () => Buffer.alloc(random.int(0, 5000), random.int(0, 255)),
    () => Buffer.from(`${csv}${';;;;;\r\n'.repeat(5000)}`),
  ])()
}

function oddPerson(person: SyntheticPerson, random: Random): SyntheticPerson {
  const field = random.pick(['code', 'lastName', 'firstName', 'organisation', 'email', 'phone', 'formula'] as const)
  return random.chance(0.5) ? { ...person, [field]: hostileText(random).toWellFormed() } : person
}

/** Some bytes are changed, or a piece is cut out or duplicated. */
function damaged(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  const at = random.int(0, copy.length - 1)
  const length = random.int(1, 200)
  switch (random.int(0, 3)) {
    case 0:
      return copy.subarray(0, at)
    case 1:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)])
    case 2:
      return Buffer.concat([copy.subarray(0, at + length), copy.subarray(at)])
    default:
      for (let count = 0; count < length; count++) copy[random.int(0, copy.length - 1)] = random.int(0, 255)
      return copy
  }
}
