export { loadConfig, configName, type ConfigResult, type LoadedConfig } from './load.ts';
export { emptyHours } from './escalation-warnings.ts';
export { secretWarnings } from './people-warnings.ts';
export { processOnly } from './repository-warnings.ts';
export { outlookWarnings } from './outlook.ts';
export { schema, type ConfigFile } from './schema/index.ts';
export { placeText, type ConfigProblem } from './yaml-file.ts';
export { loadTemplates } from './templates.ts';
