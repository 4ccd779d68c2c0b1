import { expect, test } from '@jest/globals';
import { citationForms } from '../../src/citing/citation-forms.js';
import { source } from '../support/answers.js';

test('a citation to copy shows where a clause was cut out of its sentence, outside the quoted run', () => {
  const second = citationForms('Aden opened its port.', 'rivers-undated#p2s1c2', 2, source());
  expect(second.plain).toMatch(/^… “Aden opened its port\.” — /);
  expect(second.markdown).toMatch(/^> … Aden opened its port\.\n/);
  expect(second.footnote).toMatch(/: … “Aden opened its port\.”$/);

  const first = citationForms('Aden opened its port', 'rivers-undated#p2s1c1', 2, source());
  expect(first.plain).toMatch(/^“Aden opened its port” … — /);
});
