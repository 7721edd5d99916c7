/** Ends vitest's report with the one line that other programs read: `N passed, N failed`. */
export default class Tally {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    // A file that does not load, and an error outside every test, are failures of their own.
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}
