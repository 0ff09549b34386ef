import type { CsvProblem } from '../../../shared/csv/problems';

/** Ends the reading of a file that cannot be read as a whole. */
export class FileProblem extends Error {
  readonly problem: CsvProblem;

  constructor(problem: CsvProblem) {
    super(problem.is);
    this.problem = problem;
  }
}

/** What the file system says no with, as the problem it is. */
export function unreadable(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FileProblem({ is: 'unreadable', why: 'missing' });
  if (code === 'EACCES' || code === 'EPERM') return new FileProblem({ is: 'unreadable', why: 'notAllowed' });
  return new FileProblem({ is: 'unreadable', why: 'other' });
}
