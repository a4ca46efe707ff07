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

A guard is a line of the program that protects somebody. It keeps a fact that was acknowledged, a person's name, or an
access. Each guard has a test that fails when the line is taken out.

\`npm run guards [-- part of a test's name]\` takes each guard out of a copy of the program and runs its test there. All
guards take a few minutes. The exit code is above 0 when a test passes without its guard, or when a guard is not found.

To try one guard by hand, work in a copy. Replace the text of the third column by the text of the fourth, and run
\`vitest run --project contract tests/contract -t "<the test's name>"\`. For the cloud's guards the project is
\`postgresql\`. The sign ↵ is a line's end.`

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
    .map(({ test, where, find, replace }) => `| ${test} | \`${where}\` | ${cellOf(find)} | ${cellOf(replace)} |`)
  return [
    `## ${title}`,
    '',
    `Tests: \`tests/contract/${path}.test.ts\`.`,
    '',
    '| guard, and its test’s name | where | to take it out, replace | by |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** Source text as one table cell. Two backticks keep a backtick in the text. */
function cellOf(source: string): string {
  const text = source
    .trim()
    .replace(/\s*\n\s*/g, ' ↵ ')
    .replaceAll('|', '\\|')
  if (text === '') return 'nothing'
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
