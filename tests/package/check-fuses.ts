import { getCurrentFuseWire } from '@electron/fuses'
import { fuses } from './expected.ts'

/** ASCII, as they stand in the program. */
const [off, on] = [0x30, 0x31]

/** Which fuses of a packaged program are not as they should be, in sentences. */
export async function checkFuses(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program)
  return Object.entries(fuses)
    .filter(([, [fuse, isOn]]) => wire[fuse] !== (isOn ? on : off))
    .map(([name]) => `the fuse "${name}" is not as it should be`)
}
