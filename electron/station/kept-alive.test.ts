import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('a process waits for the end of work that holds no process', async () => {
  const source = [
    `import { keptAlive } from '${join(import.meta.dirname, 'kept-alive.ts')}'`,
    `await keptAlive(new Promise((resolve) => setTimeout(resolve, 50).unref()))`,
    `console.log('ended')`,
  ].join('\n')
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', source])
  expect(stdout.trim()).toBe('ended')
})
