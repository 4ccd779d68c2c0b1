import { expect, test } from '@jest/globals';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import type { Finding } from '../../src/positions/finding.js';
import { analysing } from '../../src/positions/index.js';
import { documentOf } from '../support/excerpt-search-of.js';

const registry = createRegistry(actorTable());

function findingsOf(text: string): Finding[] {
  const found: Finding[] = [];
  const steps = analysing(documentOf('one', text), registry, {
    read: (read) => found.push(...read.findings),
  });
  while (!steps.next().done);
  return found;
}

const companyOf = (text: string, actor: string) =>
  findingsOf(text).find(({ referent, role }) => referent.actor === actor && role === 'agent')?.company;

test('a finding knows that its target answers', () => {
  const company = companyOf('Kenya accused Somalia, and Somalia praised Kenya.', 'kenya');
  expect(company).toContain('target acts=true/agent');
  expect(company).toContain('answer=1/agent/-1');
});

test('a finding knows that others act beside it, but takes its partners for no others', () => {
  expect(companyOf('Kenya praised Somalia, and Uganda praised Ethiopia.', 'kenya')).toContain(
    'others act here=1/agent',
  );
  expect(companyOf('Kenya and Uganda praised Ethiopia.', 'kenya')).toContain('others act here=0/agent');
  expect(companyOf('Kenya and Uganda praised Ethiopia.', 'kenya')).toContain('partners=2/agent');
});

test('whoever only receives acts nowhere', () => {
  const received = findingsOf('Kenya sent Somalia maize.').find(({ role }) => role === 'receiver');
  expect(received?.company).toContain('acts nowhere/receiver');
});
