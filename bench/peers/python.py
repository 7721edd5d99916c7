"""NAME LIST UNCOUNTED -> CPU seconds for the pages after the first UNCOUNTED, and what was read of every page, as JSON."""

import json
import sys
import time


def reader(name):
    """The extractor of that name: a page's bytes to what it gives of the article."""
    if name == "trafilatura":
        from trafilatura import bare_extraction

        def read(page):
            found = bare_extraction(page, with_metadata=True, include_comments=False)
            if not found:
                return {"body": ""}
            authors = (found.author or "").split("; ")
            return {"body": found.text or "", "headline": found.title, "date": found.date, "authors": authors}

        return read

    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    from resiliparse.parse.html import HTMLTree

    def read(page):
        tree = HTMLTree.parse(bytes_to_str(page, detect_encoding(page)))
        return {"body": extract_plain_text(tree, main_content=True, alt_texts=False)}

    return read


name, listed, uncounted = sys.argv[1:]
with open(listed, encoding="utf-8") as lines:
    pages = [open(path, "rb").read() for path in lines.read().strip().split("\n")]
read = reader(name)
articles = []
start = time.process_time()
for i, page in enumerate(pages):
    if i == int(uncounted):
        start = time.process_time()
    try:
        articles.append(read(page))
    except Exception:  # a page that the extractor cannot read has no text
        articles.append({"body": ""})
seconds = time.process_time() - start
print(json.dumps({"seconds": seconds, "articles": articles}))
