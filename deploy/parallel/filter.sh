#!/bin/bash
# Rows of JSONL on standard input → articles on standard output, in order, JOBS processes at a time:
#     deploy/parallel/filter.sh 2 < pages.jsonl > articles.jsonl
# Rows need a `path` (or a `url`): a number would depend on how they are dealt out.
set -euo pipefail
exec parallel --will-cite --pipe --block "${BLOCK:-8M}" -j "${1:-$(nproc)}" -k --halt now,fail=1 \
  "${CLEAN:-clean} - --from jsonl -q"
