// One way to compile a schema for all oracle tests: ajv, draft-07, strict, with our one annotation keyword.
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

/** Compiles a schema; a keyword that is neither draft-07 nor ours throws. */
export function compile(schema) {
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
  addFormats(ajv);
  ajv.addKeyword('algoreg');
  return ajv.compile(schema);
}

/** The complaints of the last run in one line. */
export function complaints(validate) {
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; ');
}
