import type { Shell } from './definitions/completion-command.js'

/** A command as a shell completes it. */
export interface CompletedCommand {
  name: string
  meaning: string
  options: CompletedOption[]
  operands: CompletedValue
}

interface CompletedOption {
  /** `--config` */
  flag: string
  meaning: string
  /** Undefined where it takes none. */
  value: CompletedValue | undefined
}

/** Words to choose from, files and folders, or text of which a shell knows nothing. */
export type CompletedValue = readonly string[] | 'files' | 'text'

export function shellScript(shell: Shell, commands: CompletedCommand[]): string {
  return `${{ bash: bashLines, zsh: zshLines, fish: fishLines }[shell](commands).join('\n')}\n`
}

function isWords(value: CompletedValue | undefined): value is readonly string[] {
  return typeof value === 'object'
}

/** Names alone, which need no quotes; of bash 3.2 too, which has no `compopt`. */
function bashLines(commands: CompletedCommand[]): string[] {
  return [
    '_compat_gate() {',
    `  local words cur="\${COMP_WORDS[COMP_CWORD]}"`,
    '  COMPREPLY=()',
    `  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in`,
    ...commands.flatMap(bashValues),
    `    *) case "$COMP_CWORD \${COMP_WORDS[1]}" in`,
    `      '1 '*) words='${commands.map(({ name }) => name).join(' ')} --help --version' ;;`,
    ...commands.map(({ name, options, operands }) => {
      const words = [...(isWords(operands) ? operands : []), ...options.map(({ flag }) => flag)]
      return `      *' ${name}') words='${words.join(' ')}' ;;`
    }),
    '    esac ;;',
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$cur"))',
    '}',
    // What is none of the words may be a file.
    'complete -o default -F _compat_gate compat-gate',
  ]
}

function bashValues({ name, options }: CompletedCommand): string[] {
  const patterns = (kind: CompletedValue) =>
    options.filter(({ value }) => value === kind).map(({ flag }) => `'${name} ${flag}'`)
  const [files, texts] = [patterns('files'), patterns('text')]
  return [
    ...(files.length === 0 ? [] : [`    ${files.join('|')}) return ;;`]),
    ...(texts.length === 0 ? [] : [`    ${texts.join('|')}) compopt +o default 2>/dev/null; return ;;`]),
    ...options.flatMap(({ flag, value }) =>
      isWords(value) ? [`    '${name} ${flag}') words='${value.join(' ')}' ;;`] : [],
    ),
  ]
}

function zshLines(commands: CompletedCommand[]): string[] {
  return [
    '_compat_gate() {',
    '  if (( CURRENT == 2 )); then',
    '    local -a commands',
    `    commands=(${commands.map(({ name, meaning }) => zshQuoted(`${name}:${meaning}`)).join(' ')})`,
    "    _describe 'command' commands",
    '    return',
    '  fi',
    '  shift words',
    '  (( CURRENT-- ))',
    '  case $words[1] in',
    ...commands.map(({ name, options, operands }) => {
      const specs = options.map(({ flag, meaning, value }) =>
        zshQuoted(
          `${flag}[${meaning.replace(/[[\]\\:]/g, '\\$&')}]${value === undefined ? '' : zshValue(value)}`,
        ),
      )
      return `    ${name}) _arguments ${[...specs, zshQuoted(`*${zshValue(operands)}`)].join(' ')} ;;`
    }),
    '  esac',
    '}',
    'compdef _compat_gate compat-gate',
  ]
}

function zshValue(value: CompletedValue): string {
  if (isWords(value)) return `:value:(${value.join(' ')})`
  return value === 'files' ? ':file:_files' : ':value: '
}

function zshQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function fishLines(commands: CompletedCommand[]): string[] {
  return [
    'complete -c compat-gate -e',
    'complete -c compat-gate -f',
    ...commands.flatMap(({ name, meaning, options, operands }) => {
      const after = `complete -c compat-gate -n '__fish_seen_subcommand_from ${name}'`
      return [
        `complete -c compat-gate -n __fish_use_subcommand -a ${name} -d ${fishQuoted(meaning)}`,
        ...options.map(
          ({ flag, meaning: what, value }) =>
            `${after} -l ${flag.slice(2)}${value === undefined ? '' : fishValue(value)} -d ${fishQuoted(what)}`,
        ),
        ...(operands === 'files' ? [`${after} -F`] : []),
        ...(isWords(operands) ? [`${after} -a ${fishQuoted(operands.join(' '))}`] : []),
      ]
    }),
  ]
}

function fishValue(value: CompletedValue): string {
  if (isWords(value)) return ` -x -a ${fishQuoted(value.join(' '))}`
  return value === 'files' ? ' -r -F' : ' -x'
}

function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
