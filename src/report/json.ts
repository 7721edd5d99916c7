import type { Finding } from '../checks/types.ts';
import type { Reporter } from './types.ts';

const entry = ({ check, severity, file, line, message, column, bytes, silence, fingerprint }: Finding) => ({
  ...{ check, severity, file, line, message, column, bytes, silence, fingerprint },
});

/** An array of findings, one a line. */
export const json: Reporter = {
  means: 'an array of {check, severity, file, line, message, …}',
  print: ({ findings }) => {
    const lines = findings.map((finding) => JSON.stringify(entry(finding)).toWellFormed());
    return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
  },
};
