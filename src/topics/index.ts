export * from './topic-weights.js';
export * from './topics-of.js';
