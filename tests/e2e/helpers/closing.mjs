// What a test file starts is closed when it ends.
import { after } from 'node:test';

// closing(start): call once at the top of a test file; returns start, and all that it has started is closed at the end.
export function closing(start) {
  const started = [];
  after(() => Promise.all(started.map((server) => server.close())));
  return async (...options) => {
    const server = await start(...options);
    started.push(server);
    return server;
  };
}
