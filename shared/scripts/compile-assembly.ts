/**
 * Compiles AssemblyScript to the WASM that is committed as text, so that nobody who installs or runs needs the compiler.
 *
 * @module
 */
import { main } from 'assemblyscript/asc'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * @param entry a file below `shared/src/scan/assembly`
 * @throws {Error} with what the compiler says, if it is not correct
 */
export async function compileAssembly(entry: string): Promise<Uint8Array> {
  let compiled: Uint8Array | undefined
  const path = `shared/src/scan/assembly/${entry}`
  const options = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--use', 'abort=', '--noAssert']
  const { error, stderr } = await main([path, ...options, '--baseDir', root, '--outFile', 'out.wasm'], {
    readFile,
    writeFile: (_name, contents) => {
      if (contents instanceof Uint8Array) compiled = contents
    },
  })
  if (error !== null || compiled === undefined) throw new Error(`${path} does not compile:\n${stderr.toString()}`)
  return compiled
}

/** Decorators of functions stand in comments, since Prettier knows TypeScript, which has none: `// @inline`. */
function readFile(name: string, baseDir: string): string | null {
  const path = resolve(baseDir, name)
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll(/^\/\/ (@(?:inline|external)\b.*)$/gm, '$1') : null
}

/** The text of a `.gen.ts` that exports the module as one constant in base64. */
export async function wasmText(name: string, what: string, wasm: Uint8Array): Promise<string> {
  const doc = `/**\n * ${what} Made by \`npm run build:scanner\`; not to be edited.\n *\n * @module\n */\n`
  const text = `${doc}export const ${name} =\n  '${Buffer.from(wasm).toString('base64')}'\n`
  return format(text, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 })
}
