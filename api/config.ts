import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import { DEFAULT_SCOPES, type OidcSettings, oidcSettings } from './access/oidc/settings';
import { errors } from './errors';
import type { GraphSettings } from './graph/settings';
import { defaultSender, type MailSettings, readSender, readSmtpUrl } from './mail/mail-settings';

const LOOPBACK_NAMES = ['127.0.0.1', '::1', 'localhost'];
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

const url = (check: (url: URL) => boolean, expected: string) =>
  z.string().refine((text) => URL.canParse(text) && check(new URL(text)), { message: expected });

const httpsOrLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' ||
  (protocol === 'http:' && LOOPBACK_NAMES.includes(hostname.replace(/^\[|\]$/g, '')));

/** Each variable with what is expected of it, in the words of the error line. */
const environment = z.object({
  PORT: z.coerce
    .number({ message: 'a port between 0 and 65535' })
    .int({ message: 'a port between 0 and 65535' })
    .min(0, { message: 'a port between 0 and 65535' })
    .max(65535, { message: 'a port between 0 and 65535' })
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { message: 'an address of this machine' })
    .default('127.0.0.1'),
  DATA_DIR: z.string().min(1, { message: 'a folder' }).default('./data'),
  NEO4J_URI: url(
    (parsed) => NEO4J_SCHEMES.includes(parsed.protocol) && parsed.hostname !== '',
    'an address such as bolt://127.0.0.1:7687 or neo4j+s://name.databases.neo4j.io',
  ).optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  SEED: z
    .enum(['paris-terres-denvol', 'none'], { message: 'paris-terres-denvol or none' })
    .default('paris-terres-denvol'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { message: `one of ${LOG_LEVELS.join(', ')}` }).default('warn'),
  SESSION_SECRET: z.string().min(32, { message: 'at least 32 characters that nobody can guess' }).optional(),
  PUBLIC_URL: url(httpsOrLoopback, 'an https address (http is accepted for a loopback name only)').optional(),
  OIDC_ISSUER: url(
    (parsed) => httpsOrLoopback(parsed) && parsed.search === '' && parsed.hash === '',
    'the https address of a provider, without ? or # (http is accepted for a loopback name only)',
  ).optional(),
  SMTP_URL: z
    .string()
    .refine((text) => readSmtpUrl(text) !== null, {
      message: 'an address such as smtps://name:password@smtp.example:465, without options',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .refine((text) => readSender(text) !== null, {
      message: 'an address such as carte@territoire.example, or La carte <carte@territoire.example>',
    })
    .optional(),
  OIDC_CLIENT_ID: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, { message: 'the client id that the provider gave' })
    .optional(),
  OIDC_CLIENT_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{1,500}$/, { message: 'the client secret that the provider gave' })
    .optional(),
  OIDC_NAME: z
    .string()
    .trim()
    .regex(/^.{1,40}$/, { message: 'a name of 40 characters at most' })
    .optional(),
  OIDC_SCOPES: z
    .string()
    .regex(/^(?=.*\bopenid\b)(?=.*\bemail\b)[a-z_:.-]+( [a-z_:.-]+)*$/i, {
      message: 'words between single spaces, openid and email among them',
    })
    .default(DEFAULT_SCOPES),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly graph: GraphSettings;
  readonly seed: 'paris-terres-denvol' | 'none';
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly publicUrl: string | null;
  /** What sessions are kept under; made at start, and gone with the process, when none is set. */
  readonly sessionSecret: string;
  readonly mail: MailSettings;
  /** The other way in; null when no provider is named. */
  readonly oidc: OidcSettings | null;
}

/** Reads the environment; throws BAD_CONFIGURATION naming every bad variable in one line. An empty value is an absent one. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const bad = parsed.error.issues.map((issue) => ({
      variable: issue.path.join('.'),
      expected: issue.message,
    }));
    const [first, ...others] = bad;
    const expected = [first?.expected, ...others.map((o) => `${o.variable}: expected ${o.expected}`)].join(
      '; ',
    );
    throw errors.badConfiguration(first?.variable ?? 'environment', expected);
  }
  const values = parsed.data;
  if (!LOOPBACK_NAMES.includes(values.HOST) && !(values.SESSION_SECRET && values.PUBLIC_URL)) {
    throw errors.badConfiguration(
      'HOST',
      `a loopback address (${LOOPBACK_NAMES.join(', ')}): without SESSION_SECRET and PUBLIC_URL the server serves this machine only`,
    );
  }
  const oidc = oidcSettings(values);
  if (oidc && !values.PUBLIC_URL && values.PORT === 0)
    throw errors.badConfiguration(
      'PUBLIC_URL',
      'an address that the provider of OIDC_ISSUER can come back to',
    );
  const dataDir = resolve(values.DATA_DIR);
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir,
    graph: values.NEO4J_URI
      ? {
          engine: 'neo4j',
          uri: values.NEO4J_URI,
          username: values.NEO4J_USERNAME,
          password: values.NEO4J_PASSWORD,
          database: values.NEO4J_DATABASE,
        }
      : { engine: 'embedded', dataDir },
    seed: values.SEED,
    logLevel: values.LOG_LEVEL,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    sessionSecret: values.SESSION_SECRET ?? randomBytes(32).toString('hex'),
    mail: {
      smtp: values.SMTP_URL === undefined ? null : readSmtpUrl(values.SMTP_URL),
      from:
        (values.MAIL_FROM === undefined ? null : readSender(values.MAIL_FROM)) ??
        defaultSender(values.PUBLIC_URL ?? null),
    },
    oidc,
  };
}
