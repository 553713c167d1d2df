// A stranger's programs in TypeScript, under the strictest settings, compiled and run.
import { test } from 'node:test';
import { node, tool } from './helpers.mjs';

test('modules of node compile, both kinds, and run', async () => {
  await tool('tsc', []);
  await node('compiled/consumer.mjs');
  await node('compiled/consumer.cjs');
});

test('an app for a bundler and a script of a page compile', () => tool('tsc', ['--project', 'tsconfig.bundler.json']));
