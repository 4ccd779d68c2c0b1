import { Topic } from '../answers/index.js';
import { noVotes, type TopicVotes, topicsByVotes } from './clause-topic.js';
import type { Finding } from './finding.js';
import type { Traits } from './traits.js';

/** What a document has been about so far: its last sentence, this paragraph, all of it, and what was last said of each actor. */
export class TopicsBefore {
  #sentence = noVotes();
  #paragraph = noVotes();
  readonly #document = noVotes();
  readonly #ofActor = new Map<string, TopicVotes>();

  /** A new paragraph begins. */
  paragraph(): void {
    this.#paragraph = noVotes();
  }

  /** Notes what a sentence spoke of, and what its findings were about. */
  heard(votes: TopicVotes, findings: readonly Finding[]): void {
    this.#sentence = votes;
    for (const topic of Topic.options) {
      this.#paragraph[topic] += votes[topic];
      this.#document[topic] += votes[topic];
    }
    for (const { role, referent, votes: own } of findings)
      if (role === 'agent' || role === 'possessor') this.#ofActor.set(referent.actor, own);
  }

  /** What came before, as traits of a finding. */
  traits({ referent, votes }: Finding): Traits {
    return [
      `before=${first(this.#sentence)}`,
      `before/own=${first(this.#sentence)}/${first(votes)}`,
      `paragraph=${first(this.#paragraph)}`,
      `document=${first(this.#document)}`,
      `last of actor=${first(this.#ofActor.get(referent.actor) ?? noVotes())}`,
    ];
  }
}

function first(votes: TopicVotes): string {
  return topicsByVotes(votes)[0] ?? 'none';
}
