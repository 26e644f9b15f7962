/**
 * A Slurm of a test: one controller and two nodes on this host, with its own ports, its own munge and a folder of its own.
 *
 * It needs root, and slurm-wlm and munge of Debian.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../demo/free-port.ts'

export interface Slurm {
  /** What a client needs in its environment. */
  env: Record<string, string>
  /** Runs a client, such as `sinfo`. @returns what it prints */
  ask(program: string, ...parameters: string[]): string
  stop(): Promise<void>
}

/** Why it cannot be started here; `undefined` where it can. */
export function whyNoSlurm(): string | undefined {
  if (process.env['SLURM_TEST'] !== '1') return 'SLURM_TEST=1 is not set'
  if (process.getuid?.() !== 0) return 'it needs root'
  const missing = ['/usr/sbin/slurmctld', '/usr/sbin/slurmd', '/usr/sbin/munged'].filter((file) => !existsSync(file))
  return missing.length === 0 ? undefined : 'slurm-wlm or munge is not installed'
}

/** @param folder empty, with a short path: it has a socket in it */
export async function startSlurm(folder: string): Promise<Slurm> {
  for (const name of ['munge', 'state', 'spool-n1', 'spool-n2']) mkdirSync(join(folder, name), { mode: 0o700 })
  chmodSync(folder, 0o755)
  const munge = join(folder, 'munge')
  writeFileSync(join(munge, 'key'), randomBytes(64), { mode: 0o600 })
  const config = join(folder, 'slurm.conf')
  writeFileSync(config, await configOf(folder))
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, SLURM_CONF: config }
  const ask = (program: string, ...parameters: string[]): string => {
    const { status, stdout, stderr } = spawnSync(program, parameters, { env, cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
    return stdout
  }
  const places = ['key-file=key', 'socket=socket', 'pid-file=pid', 'log-file=log', 'seed-file=seed']
  const mungeFlags = places.map((flag) => `--${flag.replace('=', `=${munge}/`)}`)
  ask('/usr/sbin/munged', '--force', ...mungeFlags)
  ask('/usr/sbin/slurmctld', '-f', config)
  for (const node of ['n1', 'n2']) ask('/usr/sbin/slurmd', '-f', config, '-N', node)
  return { env, ask, stop: () => stop(folder) }
}

async function configOf(folder: string): Promise<string> {
  const host = hostname()
  const controller = await freePort('127.0.0.1', 26_817)
  const one = await freePort('127.0.0.1', controller + 1)
  const two = await freePort('127.0.0.1', one + 1)
  const node = (name: string, port: number) =>
    `NodeName=${name} NodeHostname=${host} NodeAddr=127.0.0.1 Port=${port} CPUs=2 RealMemory=4000 State=UNKNOWN`
  return `ClusterName=panorama
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${controller}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge/socket
CredType=cred/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool-%n
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd-%n.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
MpiDefault=none
ReturnToService=2
MailProg=/bin/true
${node('n1', one)}
${node('n2', two)}
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
`
}

/** Each by the number that it has written down itself. */
async function stop(folder: string): Promise<void> {
  for (const file of ['slurmd-n1.pid', 'slurmd-n2.pid', 'slurmctld.pid', 'munge/pid']) {
    const text = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
    if (!/^[1-9][0-9]*$/.test(text)) continue
    process.kill(Number(text), 'SIGTERM')
    for (let i = 0; i < 100 && existsSync(`/proc/${text}`); i++) await setTimeout(100)
  }
}
