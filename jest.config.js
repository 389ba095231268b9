/** Jest runs the same TypeScript sources as Node does: swc strips the types, nothing is bundled. */
const layer = (name, setup = []) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/test/**/*.${name}.test.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  setupFilesAfterEnv: setup,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
});

const long = ['<rootDir>/test/support/longTests.js'];

export default {
  projects: [
    layer('unit'),
    layer('dialog'),
    layer('contract'),
    layer('browser', long),
    layer('house'),
    layer('torture', long),
  ],
  maxWorkers: 2,
  // Modules of one test file are not given back before the next: a worker that has grown is replaced between two files.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/support/countReporter.js'],
};
