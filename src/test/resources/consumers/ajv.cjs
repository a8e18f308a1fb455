// Validates files by schemas with ajv, strictly: reads a JSON list of {name, schema, data} and prints for each
// "name: valid", or what its first error is.
const fs = require("fs");
const Ajv = require("ajv/dist/2020").default;

for (const { name, schema, data } of JSON.parse(fs.readFileSync(process.argv[2], "utf8"))) {
  const ajv = new Ajv({ strict: true, strictRequired: true, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  const valid = validate(data);
  const error = valid ? null : validate.errors[0];
  console.log(`${name}: ${valid ? "valid" : `${error.keyword} ${error.instancePath} ${JSON.stringify(error.params)}`}`);
}
