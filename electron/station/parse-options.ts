import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Its message is for the person who typed the command. The program ends with it. */
export class UsageError extends Error {}

/** Node's `parseArgs`. Errors become French sentences with the usage. @throws UsageError */
export function parseOptions<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs<Config>(config)
  } catch (error) {
    const sentence = sentenceOf((error ?? {}) as { code?: string; message?: string }, config)
    if (sentence === undefined) throw error
    throw new UsageError(`${sentence}\n\n${usage}`)
  }
}

function sentenceOf({ code, message = '' }: { code?: string; message?: string }, { options }: ParseArgsConfig) {
  // Node's messages are English. They quote the option's name as it was typed, without its value.
  const name = /'(?:-\w, )?([^' ]+)/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Option inconnue : ${name}.`
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return options?.[name.replace(/^-+/, '')]?.type === 'string'
        ? `Il manque la valeur de l’option ${name}.`
        : `L’option ${name} ne prend pas de valeur.`
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Mot inattendu : ${name}. Une option commence par --.`
    default:
      return undefined
  }
}
