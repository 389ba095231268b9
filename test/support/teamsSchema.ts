import { readFileSync } from 'node:fs';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

const folder = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30';

/** What Microsoft's own schema of version 1.30 finds wrong with a file of a Teams app package. */
export type FaultsIn = (file: unknown) => readonly string[];

const faultsBy = (name: string): FaultsIn => {
  // The schema of words has expressions that only the older reading takes.
  const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv, ['uri']);
  const schema: object = JSON.parse(readFileSync(`${folder}/MicrosoftTeams.${name}`, 'utf8'));
  const validate = ajv.compile(schema);
  return (file) => {
    validate(file);
    return (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
  };
};

export const manifestFaults = faultsBy('schema.json');
export const wordFaults = faultsBy('Localization.schema.json');
