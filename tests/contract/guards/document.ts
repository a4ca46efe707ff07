import { inWords } from '../../support/source-change/words.ts'
import type { Guard } from './guards.ts'

interface Section {
  readonly title: string
  readonly file: Guard['file']
}

const sections: readonly Section[] = [
  { title: 'The log', file: 'log-guards' },
  { title: 'Access', file: 'access-guards' },
  { title: 'People and badges', file: 'people-guards' },
  { title: 'The cloud', file: 'cloud-guards' },
]

const introduction = `# Guards

<!-- Generated from tests/contract/guards/guards.ts by \`npm run guards:document\`. Do not edit. -->

A guard is a piece of the program that protects somebody. It keeps a fact that was acknowledged, a person's name, or an
access. Each guard has a test that fails when the piece is taken out.

\`npm run guards [-- part of a test's name]\` takes each guard out of a copy of the program and runs its test there. All
guards take a few minutes. The exit code is above 0 when a test passes without its guard, or when a guard is not found.

To try one guard by hand, work in a copy. Make the change of the last column in the declaration that stands before it, and
run \`vitest run --project contract tests/contract -t "<the test's name>"\`. For the cloud's guards the project is
\`postgresql\`. \`name()\` stands for a call of \`name\`, and \`name(word)\` for its call with that word.`

/** The text of `docs/guards.md`. Guards of other test files follow the named sections, one section for each file. */
export function guardsDocument(guards: readonly Guard[]): string {
  const named = new Set(sections.map(({ file }) => file))
  const others = [...new Set(guards.map(({ file }) => file))].filter((file) => !named.has(file))
  const all = [...sections, ...others.map((file) => ({ title: titleOf(file), file }))]
  return `${[introduction, ...all.map((section) => sectionText(section, guards))].join('\n\n')}\n`
}

const titleOf = (file: string): string => {
  const words = file.replace('../', '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sectionText({ title, file }: Section, guards: readonly Guard[]): string {
  const path = file.startsWith('../') ? file.slice(3) : `guards/${file}`
  const rows = guards
    .filter((guard) => guard.file === file)
    .map((guard) => `| ${guard.test} | \`${guard.where}\` | \`${guard.in}\` | ${changeCell(guard)} |`)
  return [
    `## ${title}`,
    '',
    `Tests: \`tests/contract/${path}.test.ts\`.`,
    '',
    '| guard, and its test’s name | where | in | to take it out |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const changeCell = (guard: Guard): string => inWords(guard).replaceAll('|', '\\|')
