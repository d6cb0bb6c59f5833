import { once } from 'node:events';
import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { errors } from '../../errors';
import { texts } from '../texts';
import { type GeneratedFile, generateTerritory, type TerritorySize } from './generate-territory';

const OPTIONS = {
  structures: { type: 'string', default: '200' },
  people: { type: 'string', default: '500' },
  ties: { type: 'string', default: '1500' },
  meetings: { type: 'string', default: '12' },
  seed: { type: 'string', default: '1' },
} as const;
const LARGEST = 10_000_000;

function readArguments(argv: readonly string[]): { readonly folder: string; readonly size: TerritorySize } {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch {
    throw errors.invalid('generate', texts.generateUsage);
  }
  const whole = (name: keyof typeof OPTIONS, least: number): number => {
    const value = Number(parsed.values[name]);
    if (!Number.isInteger(value) || value < least || value > LARGEST) {
      throw errors.invalid(`--${name}`, `a whole number between ${least} and ${LARGEST}`);
    }
    return value;
  };
  const [folder, ...rest] = parsed.positionals;
  if (!folder || rest.length > 0) throw errors.invalid('generate', texts.generateUsage);
  const size = {
    structures: whole('structures', 2),
    people: whole('people', 2),
    ties: whole('ties', 0),
    meetings: whole('meetings', 0),
    seed: whole('seed', 0),
  };
  return { folder: resolve(folder), size };
}

/** Writes one file row by row; returns how many rows it has. */
async function writeFile(folder: string, file: GeneratedFile): Promise<number> {
  const out = createWriteStream(join(folder, file.name), { flags: 'wx' });
  const ended = finished(out);
  ended.catch(() => undefined);
  out.write(`${Papa.unparse([[...file.header]])}\n`);
  let count = 0;
  for (const row of file.rows()) {
    count += 1;
    if (!out.write(`${Papa.unparse([[...row]])}\n`)) await Promise.race([once(out, 'drain'), ended]);
  }
  out.end();
  await ended;
  return count;
}

/** `npm run generate -- FOLDER --structures 200 --people 500 --ties 1500 --meetings 12 --seed 1` */
export async function generate(argv: readonly string[], print: (line: string) => void): Promise<void> {
  const { folder, size } = readArguments(argv);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw errors.invalid(folder, texts.emptyFolder);
  for (const file of generateTerritory(size))
    print(texts.generated(file.name, await writeFile(folder, file)));
}
