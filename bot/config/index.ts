export { loadConfig, configName, type ConfigResult, type LoadedConfig } from './load.ts';
export { outlookWarnings } from './outlook.ts';
export { schema, type ConfigFile } from './schema.ts';
export { placeText, type ConfigProblem } from './yaml-file.ts';
export { loadTemplates } from './templates.ts';
