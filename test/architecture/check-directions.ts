/**
 * Checks the directions of all imports, and that there was something to check.
 *
 * @module
 */
import { resolve } from 'node:path'
import { cruise, type IViolation } from 'dependency-cruiser'
import { directions } from './directions.ts'

/** Fewer would mean that the tool did not understand the sources, which it does not say. */
const fewestModules = 100

const { output } = await cruise(['shared/src', 'diagnose-cli/src', 'server/src', 'web/src', 'test'], {
  ruleSet: { forbidden: directions },
  validate: true,
  baseDir: resolve(import.meta.dirname, '../..'),
  doNotFollow: { path: 'node_modules' },
  // AssemblyScript: its imports have no extension, and its compiler checks them.
  exclude: { path: '^shared/src/scan/assembly/' },
  tsPreCompilationDeps: true,
  combinedDependencies: true,
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
})
if (typeof output === 'string') throw new Error('dependency-cruiser gave text where it promised a result')

const own = output.modules.filter(({ source }) => /^(shared|diagnose-cli|server|web|test)\//.test(source))
const imports = own.reduce((sum, { dependencies }) => sum + dependencies.length, 0)
for (const violation of output.summary.violations) console.error(violationText(violation))
console.log(`${own.length} modules, ${imports} imports, ${output.summary.violations.length} in a forbidden direction`)
if (own.length <= fewestModules) console.error(`expected more than ${fewestModules} modules`)
if (own.length <= fewestModules || output.summary.violations.length > 0) process.exitCode = 1

function violationText({ rule, from, to }: IViolation): string {
  const why = directions.find(({ name }) => name === rule.name)?.comment ?? ''
  return `${rule.name}: ${from} -> ${to}\n  ${why}`
}
