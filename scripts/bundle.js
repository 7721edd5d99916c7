// The whole program in one file that needs nothing but Node, for `spark-submit --files` and the like.
// It is a script, not a module: so it runs under any name and in any folder, whatever package.json lies there.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { facts } from './facts.js';

/** Packages that src loads late, by a `require` that esbuild does not see through. */
const seen = {
  name: 'seen',
  setup({ onLoad }) {
    onLoad({ filter: /src[/\\](?:containers|encodings|profiles)[/\\].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replace(/^const (?:require|load) = createRequire\(import\.meta\.url\);$/m, '')
        .replace(/\bload\(/g, 'require('),
    }));
  },
};

/** Finds the modules of Node, and the file itself, in a module and in a script alike. */
const banner = `var bundleFile = process.argv[1];
var require = process.getBuiltinModule('node:module').createRequire(bundleFile);
var bundleUrl = require('node:url').pathToFileURL(bundleFile).href;`;

/** Writes the program into one file. */
export async function bundle(root, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/bundle.ts'],
    outfile,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'node',
    target: 'node20',
    plugins: [seen],
    define: { ...facts(root), BUILT_WORKER: '""', BUILT_PROGRAM: '""', 'import.meta.url': 'bundleUrl' },
    banner: { js: banner },
    logLevel: 'warning',
  });
}
