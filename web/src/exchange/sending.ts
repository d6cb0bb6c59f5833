import { MOST_BYTES, MOST_FILES } from './import-api';

export type SendingState = 'WAITING' | 'SENDING' | 'FAILED' | 'REFUSED';
/** Why a file does not come in; the first two are seen before it is sent. */
export const SENDING_PROBLEMS = [
  'TOO_LARGE',
  'TOO_MANY',
  'UNREACHABLE',
  'SIGN_IN_NEEDED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID',
  'DISK_FULL',
  'OTHER',
] as const;
export type SendingProblem = (typeof SENDING_PROBLEMS)[number];

export interface SendingFile {
  readonly key: number;
  readonly file: File;
  readonly name: string;
  readonly sent: number;
  readonly state: SendingState;
  readonly problem: SendingProblem | null;
}

/** The files on their way, one after the other; those that arrived are the upload's. */
export interface Sending {
  readonly files: readonly SendingFile[];
  /** How many arrived: what was checked before is to be checked again. */
  readonly arrived: number;
}

export const NOTHING_SENT: Sending = { files: [], arrived: 0 };

/** Two files of one name in two folders are two; one that is there already is replaced by its mended self. */
function nameApart(name: string, taken: readonly string[]): string {
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 2, own = name; ; n += 1) {
    if (!taken.includes(own)) return own;
    own = `${stem} (${n})${end}`;
  }
}

let last = 0;

/** Adds files to those on their way; `known` are the names that arrived before. */
export const added =
  (files: readonly File[], known: readonly string[]) =>
  (old: Sending): Sending => {
    const taken = old.files.filter(({ state }) => state !== 'REFUSED').map(({ name }) => name);
    const all = new Set([...known, ...taken]);
    const more = files.map((file): SendingFile => {
      last += 1;
      const name = nameApart(file.name, taken);
      const isLarge = file.size > MOST_BYTES;
      const isMany = !isLarge && !all.has(name) && all.size >= MOST_FILES;
      if (!isLarge && !isMany) {
        taken.push(name);
        all.add(name);
      }
      const problem = isLarge ? 'TOO_LARGE' : isMany ? 'TOO_MANY' : null;
      return { key: last, file, name, sent: 0, state: problem ? 'REFUSED' : 'WAITING', problem };
    });
    return { ...old, files: [...old.files.filter(({ state }) => state !== 'REFUSED'), ...more] };
  };

const changed = (old: Sending, key: number, change: Partial<SendingFile>): Sending => ({
  ...old,
  files: old.files.map((file) => (file.key === key ? { ...file, ...change } : file)),
});

export const progressed = (key: number, sent: number) => (old: Sending) =>
  changed(old, key, { state: 'SENDING', sent });
export const failed = (key: number, problem: SendingProblem) => (old: Sending) =>
  changed(old, key, { state: 'FAILED', problem, sent: 0 });
export const dropped =
  (key: number) =>
  (old: Sending): Sending => ({ ...old, files: old.files.filter((file) => file.key !== key) });
export const arrived =
  (key: number) =>
  (old: Sending): Sending => ({ ...dropped(key)(old), arrived: old.arrived + 1 });
export const retried = (old: Sending): Sending => ({
  ...old,
  files: old.files.map((file) =>
    file.state === 'FAILED' ? { ...file, state: 'WAITING', problem: null } : file,
  ),
});

export const nextToSend = ({ files }: Sending): SendingFile | null =>
  files.some(({ state }) => state === 'SENDING' || state === 'FAILED')
    ? null
    : (files.find(({ state }) => state === 'WAITING') ?? null);
export const isSending = ({ files }: Sending): boolean =>
  files.some(({ state }) => state === 'SENDING' || state === 'WAITING');
