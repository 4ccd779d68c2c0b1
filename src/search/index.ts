export * from './passage-index.js';
