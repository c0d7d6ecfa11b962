/** One project a kind of test, so that `npm run test:unit` stays fast and the browser starts once. */
const transform = {
  '^.+\\.tsx?$': ['@swc/jest'],
  '/node_modules/hyparquet.*\\.js$': ['@swc/jest'],
  '/node_modules/pdfjs-dist/.*\\.mjs$': ['@swc/jest'],
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  transform,
  transformIgnorePatterns: ['/node_modules/(?!hyparquet|pdfjs-dist)'],
  testEnvironment: 'node',
  ...more,
});

export default {
  // No test is about time: a slow machine is no failure.
  testTimeout: 30_000,
  // Beside the browsers, which run alone: without this, a machine of two cores uses one.
  maxWorkers: '100%',
  // A worker keeps what files of tests leave behind, up to gigabytes, and collects its garbage ever longer: a new one is cheaper.
  workerIdleMemoryLimit: '500MB',
  projects: [
    project('unit', ['<rootDir>/test/**/*.test.ts'], {
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    }),
    project('pane', ['<rootDir>/test/taskpane/**/*.test.tsx'], {
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/support/icons.ts' },
    }),
    project('browser', ['<rootDir>/test/e2e/**/*.test.ts'], {
      runner: '<rootDir>/test/support/oneAfterAnother.cjs',
      globalSetup: '<rootDir>/test/e2e/globalSetup.ts',
      globalTeardown: '<rootDir>/test/e2e/globalTeardown.ts',
    }),
  ],
};
