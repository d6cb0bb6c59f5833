import { AppError } from '../errors';
import { EXPECTED, type Expectation, texts } from './texts';

export interface ImportProblem {
  readonly file: string;
  /** The physical line in the file, from 1. */
  readonly line: number;
  readonly column: string;
  readonly expected: Expectation;
  readonly found: string;
}

const NAMED = 100;
const FOUND_LENGTH = 80;

/** Collects the bad lines: the first hundred are named, the rest counted. */
export class ImportProblems {
  private readonly named: ImportProblem[] = [];
  private total = 0;

  add(problem: ImportProblem): void {
    this.total += 1;
    if (this.named.length < NAMED)
      this.named.push({ ...problem, found: problem.found.slice(0, FOUND_LENGTH) });
  }

  get count(): number {
    return this.total;
  }

  /** Throws IMPORT_REFUSED when there is any; its facts carry the problems as data. */
  refuseIfAny(): void {
    if (this.total === 0) return;
    const lines = this.named.map((p) =>
      texts.problem(p.file, p.line, p.column, EXPECTED[p.expected], p.found),
    );
    const more = this.total - this.named.length;
    throw new AppError(
      'IMPORT_REFUSED',
      [texts.refused(this.total), ...lines, ...(more > 0 ? [texts.more(more)] : [])].join('\n'),
      {
        place: this.named[0]?.file ?? '',
        cure: texts.refusedCure,
        facts: { problems: this.named, more, total: this.total },
      },
    );
  }
}
