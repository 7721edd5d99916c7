#!/bin/bash
# The same with nothing but xargs:
#     deploy/parallel/xargs.sh in out 8 2
# xargs stops at once when a part is killed by a signal and never runs the rest, hence the rounds: what is done is passed over.
# CLEAN: the command, by default `clean`; ROUNDS: how often to try.
set -euo pipefail
in=$1 out=$2 shards=$3 jobs=${4:-$(nproc)}
for ((round = 1; ; round++)); do
  seq 0 $((shards - 1)) |
    xargs -P "$jobs" -I{} ${CLEAN:-clean} "$in" -o "${out%/}/" --shard "{}/$shards" -j 1 -q && break
  ((round < ${ROUNDS:-3})) || exit 1
done
