"""Reads what --profile datatrove writes with datatrove's readers. Arguments: folder of JSONL, folder of Parquet."""

import json
import sys

from datatrove.pipeline.readers import JsonlReader, ParquetReader

jsonl, parquet = sys.argv[1:3]
rows = [json.loads(line) for line in open(f"{jsonl}/out.jsonl", encoding="utf-8")]
for name, reader in (("jsonl", JsonlReader(jsonl, glob_pattern="*.jsonl")), ("parquet", ParquetReader(parquet))):
    documents = list(reader.run())
    assert len(documents) == len(rows), (name, len(documents))
    for document, row in zip(documents, rows):
        assert (document.id, document.text) == (row["id"], row["text"]), (name, document.id)
        known = {key: document.metadata[key] for key in row["metadata"]}
        known["authors"] = list(known["authors"])
        known["warnings"] = list(known["warnings"])
        known["date"] = str(known["date"]) if known["date"] is not None else None
        assert known == row["metadata"], (name, known, row["metadata"])
    print("ok", name)
