import type { DocumentChange } from '../answers/index.js';
import type { Engine } from '../engine.js';
import type { Logger } from '../logger.js';
import type { Claims } from '../store/claims.js';
import type { Opinions } from '../store/opinions.js';
import type { ThreadSubjects } from '../store/thread-subjects.js';
import type { AgentPane } from './agent-pane.js';

/** What every listener works with. */
export interface SlackDependencies {
  /** The engine as it is now: a corpus read anew replaces it without a restart. */
  engine(): Engine;
  /** What became of the corpus's documents of late, newest first. */
  changes(): readonly DocumentChange[];
  readonly claims: Claims;
  readonly subjects: ThreadSubjects;
  readonly opinions: Opinions;
  readonly agentPane: AgentPane;
  readonly logger: Logger;
}
