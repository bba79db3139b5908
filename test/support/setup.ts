import { jest } from '@jest/globals';

// `testTimeout` in the configuration is ignored inside projects; a slow machine must not fail a test that works.
jest.setTimeout(60_000);
