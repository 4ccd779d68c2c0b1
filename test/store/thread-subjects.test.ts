import { describe, expect, it } from '@jest/globals';
import { createThreadSubjects } from '../../src/store/thread-subjects.js';
import { brief, excerpts, help, silence } from '../support/answers.js';

describe('the subjects of a thread', () => {
  it('are the actors and topics of its answers, oldest first, without anything that was typed', () => {
    const subjects = createThreadSubjects();
    subjects.remember('T1:C1:1', brief({ topic: 'security' }));
    subjects.remember('T1:C1:1', excerpts({ question: 'a private question' }));
    subjects.remember('T1:C1:1', silence());
    subjects.remember('T1:C1:1', help());

    expect(subjects.recall('T1:C1:1')).toEqual([
      { question: '', actors: ['uzbekistan'], topics: ['security'] },
      { question: '', actors: ['uzbekistan'], topics: ['trade'] },
      { question: '', actors: ['japan'], topics: [] },
    ]);
  });

  it('stay with their thread', () => {
    const subjects = createThreadSubjects();
    subjects.remember('T1:C1:1', brief());

    expect(subjects.recall('T1:C1:2')).toEqual([]);
  });

  it('are kept for the last turns alone', () => {
    const subjects = createThreadSubjects({ turns: 2 });
    for (const id of ['iran', 'china', 'russia']) subjects.remember('t', brief({ actor: { id, name: id } }));

    expect(subjects.recall('t').map(({ actors }) => actors)).toEqual([['china'], ['russia']]);
  });
});
