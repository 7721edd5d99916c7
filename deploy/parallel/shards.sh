#!/bin/bash
# Cleans IN into OUT/ in SHARDS parts, JOBS at a time, with GNU parallel:
#     deploy/parallel/shards.sh in out 8 2
# Run it again after a failure: only what is missing is done. (`--resume` alone would pass over failed parts and exit 0.)
# CLEAN: the command, by default `clean`.
set -euo pipefail
in=$1 out=$2 shards=$3 jobs=${4:-$(nproc)}
seq 0 $((shards - 1)) |
  parallel --will-cite --joblog "${out%/}.joblog" --resume-failed -j "$jobs" \
    "${CLEAN:-clean} $(printf %q "$in") -o $(printf %q "${out%/}/") --shard {}/$shards -j 1 -q"
