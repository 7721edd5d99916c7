import { describe, expect, it } from 'vitest';
import { passedOver, project, pythonWith, run } from './engine.ts';

const python = pythonWith('kubernetes', ['kubernetes-validate']);

describe.skipIf(python === undefined && passedOver('Kubernetes', 'kubernetes-validate cannot be installed here'))(
  'Kubernetes',
  () => {
    it('knows every key of the manifest', () => {
      const { status, stdout, stderr } = run(python!.replace(/python$/, 'kubernetes-validate'), [
        '--strict',
        project('deploy/kubernetes/job.yaml'),
      ]);
      expect(status, stdout + stderr).toBe(0);
    });
  },
);
