import { checks } from '../checks/index.ts';
import type { Check, Finding } from '../checks/types.ts';
import type { Reporter } from './types.ts';

const every: readonly Check[] = checks;

function rule({ id, severity, off, means, advice }: Check): object {
  return {
    id,
    shortDescription: { text: means },
    help: { text: advice },
    defaultConfiguration: { level: severity, enabled: off !== true },
  };
}

/** A path as a relative URI; the sign in front of a container's member is kept. */
const uri = (file: string) => file.split('/').map(encodeURIComponent).join('/');

function region({ line, endLine, column, bytes, excerpt }: Finding): object {
  return {
    startLine: line,
    ...(endLine > line && { endLine }),
    ...(column !== null && { startColumn: column }),
    ...(bytes && { byteOffset: bytes.start, byteLength: bytes.end - bytes.start }),
    ...(excerpt !== '' && { snippet: { text: excerpt.toWellFormed() } }),
  };
}

function result(finding: Finding): object {
  const { check, severity, file, message, silence, fingerprint } = finding;
  return {
    ruleId: check,
    ruleIndex: every.findIndex(({ id }) => id === check),
    level: severity,
    message: { text: `${message}. To silence it: ${silence}`.toWellFormed() },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uri(file), uriBaseId: '%SRCROOT%' }, region: region(finding) } },
    ],
    partialFingerprints: { 'newsclean/v1': fingerprint },
  };
}

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = {
  means: 'SARIF 2.1.0',
  print: ({ findings, version }) => {
    const driver = { name: 'newsclean', semanticVersion: version, rules: every.map(rule) };
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: findings.map(result) };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 1)}\n`;
  },
};
