"""Cleans pages that lie in a table: JSONL or Parquet in, JSONL or Parquet out.

    spark-submit --master M --files dist/clean.bundle.js deploy/spark/job.py SRC DST

SRC: JSONL, or Parquet where its name ends in .parquet; rows with `path` or `url`, and `html` or `text` (or another name
that the program knows). DST: JSONL, or Parquet where its name ends so. Node has to be on every machine.
OPTIONS (environment): more options of the program.
"""

import os
import subprocess
import sys

from pyspark import SparkFiles
from pyspark.sql import SparkSession

BUNDLE = "clean.bundle.js"


def is_parquet(path):
    return path.rstrip("/").endswith(".parquet")


def lines_of(spark, source):
    """Rows as lines of JSON."""
    if is_parquet(source):
        return spark.read.parquet(source).toJSON()
    # lineSep: without it a carriage return, too, would end a line, and cut rows in two.
    return spark.read.option("lineSep", "\n").text(source).rdd.map(lambda row: row[0])


def main(source, target):
    spark = SparkSession.builder.appName("clean").getOrCreate()
    # In local mode files are not put into the working folder.
    bundle = SparkFiles.get(BUNDLE) if spark.sparkContext.master.split("[")[0] == "local" else BUNDLE
    node = os.environ.get("NODE", "node")
    command = f"{node} '{bundle}' - --from jsonl -q {os.environ.get('OPTIONS', '')}"
    # checkCode: without it a crash loses the rest of a partition, and the job succeeds.
    # env: without it there is no PATH to find node on.
    cleaned = lines_of(spark, source).pipe(command, env=dict(os.environ), checkCode=True)
    if is_parquet(target):
        schema = subprocess.run(
            [node, SparkFiles.get(BUNDLE), "schema", "--for", "spark"], check=True, capture_output=True, text=True
        ).stdout
        spark.read.schema(schema).json(cleaned).write.parquet(target)
    else:
        cleaned.saveAsTextFile(target)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:3])
