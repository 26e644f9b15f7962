/**
 * The configuration of the shelf. Nothing else reads the environment.
 *
 * @module
 */
import { join, resolve } from 'node:path'
import * as z from 'zod'

/** No quotes, comments, lists or line ends: what passes is exactly one recipient. */
const mailAddress = z.string().regex(/^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}$/)

/** Links of the pages begin at the root of the host, so anything behind it would be lost. */
function isOrigin(address: string): boolean {
  return URL.canParse(address) && new URL(address).href === `${new URL(address).origin}/`
}

/** It would stand on every page. */
function hasNoPassword(address: string): boolean {
  const url = URL.parse(address)
  return url?.username === '' && url.password === ''
}

const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8000),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isOrigin)
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: mailAddress.default('panorama@localhost'),
  MAIL_TO: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .pipe(z.array(mailAddress).min(1).max(20))
    .optional(),
  CONTACT: z
    .union([
      mailAddress,
      z
        .url({ protocol: /^https?$/ })
        .max(500)
        .refine(hasNoPassword),
    ])
    .optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
})

export interface MailConfig {
  /** Absent: mails are kept. */
  smtpUrl: string | undefined
  from: string
  to: readonly string[]
}

export interface Config {
  host: string
  /** 0 takes any free port. */
  port: number
  /** Absent: the shelf starts its own PostgreSQL under `dataDir`. */
  databaseUrl: string | undefined
  dataDir: string
  /** Absent: made of the address that the shelf listens on. */
  publicUrl: string | undefined
  mail: MailConfig
  /** Who answers for the shelf: a mail address or a web address. */
  contact: string | undefined
  /** Proxies in front that may name the visitor's address. */
  trustedProxies: number
}

/** The command that was given a wrong configuration ends with this; it names variables, never their values. */
export class ConfigError extends Error {}

/** @throws {ConfigError} naming the variables that are wrong */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '')
  const read = environmentSchema.safeParse(Object.fromEntries(given))
  if (!read.success) {
    const names = new Set(read.error.issues.map(({ path }) => String(path[0])))
    throw new ConfigError(`These settings cannot be read: ${[...names].join(', ')}. See server/.env.example.`)
  }
  const { data } = read
  return {
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR === undefined ? defaultDataDir : resolve(data.DATA_DIR),
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/, ''),
    mail: { smtpUrl: data.SMTP_URL, from: data.MAIL_FROM, to: data.MAIL_TO ?? [] },
    contact: data.CONTACT,
    trustedProxies: data.TRUST_PROXY,
  }
}

/** Reads `.env` of the folder that the command runs in, where there is one, then the environment. */
export function configOfProcess(): Config {
  try {
    process.loadEnvFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return readConfig(process.env)
}

const defaultDataDir = join(import.meta.dirname, '../../var/shelf')
