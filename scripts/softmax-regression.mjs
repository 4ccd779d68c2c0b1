import { randomly, shuffled } from './random.mjs';

const ROUNDS = 8;
const RATE = 0.0125;
const DECAY = 3e-4;
/** A feature seen less often teaches nothing. */
const SELDOM = 2;

/**
 * A softmax regression over hashed features, learnt by AdaGrad (Duchi, Hazan and Singer 2011): the mean of the weights after
 * each of the later half of the rounds. Examples have `features` (numbers), a `weight` and, by `labelOf`, the share of each
 * class; those without a label are left out. The same examples give the same weights.
 */
export function softmaxRegression(examples, labelOf) {
  const known = examples.filter((example) => labelOf(example));
  const classes = labelOf(known[0]).length;
  const seen = new Map();
  for (const { features } of known) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const places = new Map();
  const often = [];
  for (const [feature, count] of seen) {
    if (count < SELDOM) continue;
    places.set(feature, places.size * classes);
    often.push(Math.sqrt(count));
  }
  const placesOf = (features) => features.flatMap((feature) => places.get(feature) ?? []);
  const ready = known.map((example) => ({
    at: Int32Array.from(placesOf(example.features)),
    weight: example.weight,
    label: labelOf(example),
  }));
  const weights = new Float64Array(places.size * classes);
  const squares = new Float64Array(weights.length);
  const sums = new Float64Array(weights.length);
  const random = randomly(5);
  let order = ready;
  for (let round = 0; round < ROUNDS; round++) {
    order = shuffled(order, random);
    for (const { at, weight, label } of order) {
      const guess = softmax(weights, at, classes);
      for (const place of at) {
        for (let of = 0; of < classes; of++) {
          const slope = weight * (guess[of] - label[of]) + DECAY * weights[place + of] * often[place / classes];
          squares[place + of] += slope * slope;
          weights[place + of] -= (RATE * slope) / Math.sqrt(1 + squares[place + of]);
        }
      }
    }
    if (round >= ROUNDS / 2) for (const at of weights.keys()) sums[at] += weights[at] / (ROUNDS / 2);
  }
  return {
    /** Each feature and its weights, one for each class. */
    rows: () => [...places].map(([feature, place]) => [feature, [...sums.subarray(place, place + classes)]]),
    /** The share of each class. */
    shares: (features) => softmax(sums, placesOf(features), classes),
  };
}

function softmax(weights, places, classes) {
  const scores = new Float64Array(classes);
  for (const place of places) for (let of = 0; of < classes; of++) scores[of] += weights[place + of];
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
