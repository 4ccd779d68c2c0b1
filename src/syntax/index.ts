export { clusterOf, UNCLUSTERED } from './cluster-of.js';
export { LABELS, type Label, TAGS, type Tag } from './labels.js';
export { unpacked } from './packed-model.js';
export { parse, type TreeWord } from './parse.js';
export { hashOf } from './sparse-model.js';
export type { RawWord } from './tag-features.js';
