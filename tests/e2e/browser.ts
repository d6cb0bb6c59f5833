import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));

if (!executablePath && process.env.CI !== 'true') console.warn('Browser: skipped, chromium is not there.');

/** Without a browser these tests are skipped with one clear line; on CI that is a failure. */
export const describeInBrowser = executablePath || process.env.CI === 'true' ? describe : describe.skip;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath ?? 'chromium', args: ['--no-sandbox', '--disable-gpu'] });
