import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Runs the layer rules, and counts what they looked at: without its parser the tool prints "no violations" over no
 * module at all.
 */
const root = join(import.meta.dirname, '..', '..')
const leastModules = 150

const bin = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
const output = execFileSync(
  process.execPath,
  [
    bin,
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'shared',
    'electron',
    'renderer',
    'cloud',
    'companion',
    'controls',
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
)
const { summary } = JSON.parse(output) as {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] }
}
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`)
console.log(`layers: ${summary.totalCruised} modules, ${summary.violations.length} violations`)
if (summary.violations.length > 0 || summary.totalCruised < leastModules) process.exitCode = 1
