import type { ExitStatus } from './terminal-io.js';

/** A command ends here; what there was to say has been written. */
export class ExitError extends Error {
  readonly code = 'exit';
  constructor(readonly status: ExitStatus) {
    super(`exit status ${status}`);
  }
}
