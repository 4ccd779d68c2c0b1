import { expect, test } from '@jest/globals';
import model from 'wink-eng-lite-web-model';
import { assemblingCore } from '../../src/text/tagger-model.js';

test("the tagger's model, assembled in steps, is the one that its package assembles at once", () => {
  const steps = assemblingCore();
  let count = 1;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(8);
  const whole = (model.core as () => object)();
  expect(JSON.stringify(step.value).length).toBe(JSON.stringify(whole).length);
  expect(step.value).toEqual(whole);
});
