import type { Config } from './config';

/** Where the pages are: as the world knows them, else as this machine does. */
export const addressOf = ({ publicUrl, host, port }: Config, listening = port): string =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${listening}`;
