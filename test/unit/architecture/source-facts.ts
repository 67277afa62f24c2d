import { posix } from 'node:path'
import { parseSync } from 'vite'

/** One import of a file, of whatever form: static, re-exported, dynamic, or of a type alone. */
export interface Import {
  /** As it is written. */
  from: string
  /** The file that it leads to, from src/; undefined for a package. */
  file?: string
  /** Whether it is loaded with the file: neither later nor for its types alone. */
  atOnce: boolean
}

/** What a rule may ask about one source file. */
export interface SourceFacts {
  /** From src/. */
  file: string
  imports: Import[]
  /** Every text that stands in the code: strings, and templates with an `x` for each value. */
  texts: string[]
  /** `a.b` as it is written, for every property of a name. */
  members: string[]
  /** Names that mean something in more than this file: every type, and each function and value that is exported. */
  names: Set<string>
  /** The names that are called as functions, and are no properties. */
  calls: string[]
}

interface Node {
  type: string
  [key: string]: unknown
}

/** Reads a source file by a parser of TypeScript. @throws Error for a file that cannot be read as a whole */
export function readSource(file: string, text: string): SourceFacts {
  const { program, errors } = parseSync(file, text)
  const [error] = errors
  if (error !== undefined) throw new Error(`${file}: ${error.message}`)
  const facts: SourceFacts = { file, imports: [], texts: [], members: [], names: new Set(), calls: [] }
  visit(program, node => take(node, facts))
  for (const statement of program.body) takeNames(statement as unknown as Node, facts.names)
  return facts
}

function take(node: Node, facts: SourceFacts): void {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
    case 'TSExternalModuleReference':
      takeImport(node, facts)
      return
    case 'Literal':
      if (typeof node['value'] === 'string') facts.texts.push(node['value'])
      return
    case 'TemplateLiteral':
      facts.texts.push(textOf(node))
      return
    case 'MemberExpression': {
      const [object, property] = [nameOf(node['object']), nameOf(node['property'])]
      if (object !== undefined && property !== undefined) facts.members.push(`${object}.${property}`)
      return
    }
    case 'CallExpression': {
      const name = nameOf(node['callee'])
      if (name !== undefined) facts.calls.push(name)
      return
    }
  }
}

const TYPES = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ClassDeclaration']

function takeNames(statement: Node, names: Set<string>): void {
  const isExported = statement.type === 'ExportNamedDeclaration'
  const declared = (isExported ? statement['declaration'] : statement) as Node | null
  if (declared === null || !(isExported || TYPES.includes(declared.type))) return
  const all = (declared['declarations'] ?? [declared]) as Node[]
  for (const { id } of all) {
    const name = nameOf(id)
    if (name !== undefined) names.add(name)
  }
}

function textOf(template: Node): string {
  const parts = template['quasis'] as { value: { cooked: string } }[]
  return parts.map(({ value }) => value.cooked).join('x')
}

function takeImport(node: Node, facts: SourceFacts): void {
  const source = node['source'] ?? node['argument'] ?? node['expression']
  // An export of what is declared here.
  if (source === null || source === undefined) return
  const from = (source as Node)['value']
  if (typeof from !== 'string')
    throw new Error(`${facts.file}: expected an import to name its file as a plain text`)
  const file = from.startsWith('.') ? fileOf(facts.file, from) : undefined
  facts.imports.push({ from, ...(file !== undefined && { file }), atOnce: isLoadedAtOnce(node) })
}

function isLoadedAtOnce(node: Node): boolean {
  if (!/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) return false
  const names = (node['specifiers'] ?? []) as Node[]
  const isType = (one: Node) => one['importKind'] === 'type' || one['exportKind'] === 'type'
  return !isType(node) && (names.length === 0 || !names.every(isType))
}

function fileOf(importer: string, from: string): string {
  return posix.join(posix.dirname(importer), from).replace(/\.js$/, '.ts')
}

function nameOf(node: unknown): string | undefined {
  const { type, name } = node as Node
  return type === 'Identifier' ? (name as string) : undefined
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) visit(one, see)
    return
  }
  if ('type' in value && typeof value.type === 'string') see(value as Node)
  for (const child of Object.values(value)) visit(child, see)
}
