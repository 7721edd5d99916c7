// A file of its own: it is loaded only where there is a configuration.
export { parse } from 'yaml';
