"""Reads records with the programs that users read them with. Arguments: how to call the program, a file of records in JSONL,
the same as Parquet and CSV, and with --profile hf. The first 12,000 rows have neither headline nor date."""

import json
import shlex
import subprocess
import sys

call, jsonl, parquet, csv, hf = sys.argv[1:6]
rows = [json.loads(line) for line in open(jsonl, encoding="utf-8")]
last = rows[-1]
assert last["headline"] and last["date"] and rows[0]["headline"] is None, "the sample is not what it should be"


def types(name):
    return subprocess.run([*shlex.split(call), "schema", "--for", name], check=True, capture_output=True, text=True).stdout


def same(reader, count, row):
    """Holds what a reader gives against what was written."""
    assert count == len(rows), (reader, count)
    for key in ("id", "headline", "body", "file", "item", "lang"):
        assert row[key] == last[key], (reader, key, row[key], last[key])
    assert str(row["date"])[:10] == last["date"], (reader, row["date"])
    authors = row["authors"] if isinstance(row["authors"], str) else "; ".join(row["authors"])
    assert authors == "; ".join(last["authors"]), (reader, authors)
    print("ok", reader)


import duckdb

for name, source in (
    ("duckdb jsonl", f"read_json('{jsonl}', format='newline_delimited', columns={types('duckdb')})"),
    ("duckdb parquet", f"'{parquet}'"),
):
    table = duckdb.sql(f"select * from {source}")
    count = duckdb.sql(f"select count(*) from {source}").fetchall()[0][0]
    row = duckdb.sql(f"select * from {source} where id = '{last['id']}'").fetchall()[0]
    same(name, count, dict(zip(table.columns, row)))
assert duckdb.sql(f"select count(*) from read_csv('{csv}')").fetchall()[0][0] == len(rows)
print("ok duckdb csv")

import pandas

frame = pandas.read_json(jsonl, lines=True, dtype=eval(types("pandas")), convert_dates=False)
same("pandas jsonl", len(frame), frame.iloc[-1])
frame = pandas.read_parquet(parquet)
same("pandas parquet", len(frame), frame.iloc[-1])
frame = pandas.read_csv(csv, encoding="utf-8-sig")
assert len(frame) == len(rows) and frame.iloc[-1]["body"] == last["body"]
print("ok pandas csv")

import pyarrow.parquet

table = pyarrow.parquet.read_table(parquet)
same("pyarrow parquet", table.num_rows, table.slice(table.num_rows - 1).to_pylist()[0])

import polars as pl

frame = pl.read_ndjson(jsonl, schema=eval(types("polars")))
same("polars jsonl", frame.height, frame.row(-1, named=True))
frame = pl.read_parquet(parquet)
same("polars parquet", frame.height, frame.row(-1, named=True))

from datasets import Features, Value, load_dataset

cache = jsonl + ".cache"
for name, kind, files, more in (
    ("datasets jsonl", "json", jsonl, {"features": eval(types("hf"))}),
    ("datasets parquet", "parquet", parquet, {}),
    ("datasets --profile hf", "json", hf, {}),
):
    data = load_dataset(kind, data_files=files, split="train", cache_dir=cache, **more)
    same(name, len(data), data[-1])
