import { resolve } from 'node:path';
import type { Command } from '../cli/commands';
import { AppError, errors } from '../errors';
import { writeBackup } from './backup';
import { writeExport } from './exports/write-export';
import { importFiles } from './import-files';
import { reportLines } from './import-report';
import { restoreBackup } from './restore';
import { texts } from './texts';

const usage = (message: string) => new AppError('INVALID', message);

/** `npm run import -- FILE…` */
export const importCommand: Command = async (argv, context) => {
  if (argv.length === 0) throw usage(texts.noFile);
  const report = await importFiles(
    argv.map((path) => resolve(path)),
    context,
  );
  for (const line of reportLines(report)) context.print(line);
};

const oneFile = (argv: readonly string[], message: string): string => {
  const [file, ...rest] = argv;
  if (!file || rest.length > 0) throw usage(message);
  return resolve(file);
};

/** `npm run export -- FORMAT FILE`: a folder of CSV files, the network for another program, or one named export. */
export const exportCommand: Command = async (argv, context) => {
  const [format, file, ...rest] = argv;
  if (!format || !file || rest.length > 0) throw usage(texts.exportUsage);
  const written = await writeExport(format, resolve(file), context);
  for (const one of written) context.print(texts.exported(one));
};

/** `npm run backup -- FILE` */
export const backupCommand: Command = async (argv, context) => {
  const file = oneFile(argv, texts.backupUsage);
  try {
    const { nodes, links } = await writeBackup(file, context);
    context.print(texts.backedUp(file, nodes, links));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw errors.invalid(file, 'a file that can be written');
  }
};

/** `npm run restore -- FILE` */
export const restoreCommand: Command = async (argv, context) => {
  const file = oneFile(argv, texts.restoreUsage);
  const { nodes, links } = await restoreBackup(file, context);
  context.print(texts.restored(file, nodes, links));
};
