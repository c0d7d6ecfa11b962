const { default: TestRunner } = require('jest-runner');

/** Runs a project's files one after another, however many workers the others have: browsers share the machine badly. */
module.exports = class OneAfterAnother extends TestRunner {
  isSerial = true;
};
