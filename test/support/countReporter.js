/** Jest asks for a class and a default export. The lines come at exit, so that nothing of Jest's follows them. */
export default class CountReporter {
  onRunComplete(_contexts, { testResults }) {
    const layers = Object.entries(Object.groupBy(testResults, layerOf)).toSorted(([a], [b]) =>
      a.localeCompare(b),
    );
    const lines = layers.map(([layer, files]) => layerLine(layer, files));
    const { passed, failed } = count(testResults);
    process.once('exit', () => {
      process.stdout.write(`\n${[...lines, `${passed} passed, ${failed} failed`].join('\n')}\n`);
    });
  }
}

/** By the file's name, as Jest knows no project for a file that could not be run. */
const layerOf = (file) => /\.(\w+)\.test\.ts$/.exec(file.testFilePath)?.[1] ?? 'other';

/** Seconds are summed over the files; two workers make the wall clock shorter. */
function layerLine(layer, files) {
  const { passed, failed, seconds } = count(files);
  return `${layer} ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`;
}

/** A file that could not be run at all counts as one failure. */
function count(files) {
  const sum = (amountOf) => files.reduce((total, file) => total + amountOf(file), 0);
  return {
    passed: sum((file) => file.numPassingTests),
    failed: sum((file) => (file.testExecError ? 1 : file.numFailingTests)),
    seconds: sum((file) => file.perfStats.runtime) / 1000,
  };
}
