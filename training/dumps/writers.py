"""Pages of the sets as common programs turn them into text and Markdown, to see what comes of dumps that others made.

    python training/dumps/writers.py SETS OUT [SET:STEP:FIRST ...]

Writes `OUT/WRITER.jsonl` (a line a page: `id`, `text`) for each writer and `OUT/truth/truth.jsonl.gz`, so that

    unscrape OUT/html2text.jsonl --to jsonl | node SETS/score.mjs OUT/truth

says how well the pages of one writer are cleaned. Of each set every STEPth page is taken, from FIRST on. Needs beautifulsoup4, lxml,
html2text, inscriptis and markdownify, and the programs `lynx`, `w3m` and `pandoc`.
"""

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

import html2text
from bs4 import BeautifulSoup
from inscriptis import get_text
from markdownify import markdownify

LONGEST = 600_000  # characters of a page; the slower writers take minutes for more
SECONDS = 20
SAMPLE = ["wcxb-dev:25:11", "world-dev:14:5", "news-dev:14:3"]

charset = re.compile(r"<meta[^>]+charset[^>]*>", re.IGNORECASE)


def run(*command):
    """A writer that is a program: HTML on its standard input, text on its output; empty where it takes too long."""

    def write(html):
        try:
            done = subprocess.run(command, input=html.encode("utf8", "replace"), capture_output=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return ""
        return done.stdout.decode("utf8", "replace")

    return write


def soup(html):
    tree = BeautifulSoup(html, "lxml")
    for unseen in tree(["script", "style", "noscript", "template"]):
        unseen.decompose()
    return tree


def to_markdown(**options):
    def write(html):
        writer = html2text.HTML2Text()
        for name, value in options.items():
            setattr(writer, name, value)
        return writer.handle(html)

    return write


def lines_of(html):
    return "\n".join(line.strip() for line in soup(html).get_text("\n").splitlines() if line.strip())


utf8 = ("-assume_charset=utf-8", "-display_charset=utf-8")
writers = {
    "soup-lines": lines_of,
    "soup-raw": lambda html: soup(html).get_text(),
    "soup-one-line": lambda html: re.sub(r"\s+", " ", soup(html).get_text(" ")).strip(),
    "html2text": to_markdown(),
    "html2text-no-links": to_markdown(ignore_links=True, ignore_images=True, body_width=0),
    "markdownify": lambda html: markdownify(str(soup(html))),
    "inscriptis": get_text,
    "lynx": run("lynx", "-dump", "-stdin", *utf8, "-width=80"),
    "lynx-no-list": run("lynx", "-dump", "-stdin", "-nolist", *utf8, "-width=990"),
    "w3m": run("w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", "-cols", "100"),
    "pandoc-plain": run("pandoc", "-f", "html", "-t", "plain", "--wrap=none"),
    "pandoc-markdown": run("pandoc", "-f", "html", "-t", "gfm", "--wrap=none"),
}


def read(file):
    with gzip.open(file, "rt", encoding="utf8") as lines:
        yield from map(json.loads, lines)


def pages_of(folder, step, first):
    records = (record for file in sorted(folder.glob("pages-*.jsonl.gz")) for record in read(file))
    for at, record in enumerate(records):
        if at % step == first and 0 < len(record.get("html") or "") <= LONGEST:
            yield record["id"], charset.sub('<meta charset="utf-8">', record["html"])


def main(sets, out, *sample):
    (out / "truth").mkdir(parents=True, exist_ok=True)
    files = {name: open(out / f"{name}.jsonl", "w", encoding="utf8") for name in writers}
    with gzip.open(out / "truth" / "truth.jsonl.gz", "wt", encoding="utf8") as truth:
        for name, step, first in (wanted.split(":") for wanted in sample or SAMPLE):
            seen = set()
            for page, html in pages_of(sets / name, int(step), int(first)):
                seen.add(page)
                for writer, write in writers.items():
                    files[writer].write(json.dumps({"id": page, "text": write(html)}) + "\n")
            for record in read(sets / name / "truth.jsonl.gz"):
                if record["id"] in seen:
                    truth.write(json.dumps(record) + "\n")
    for file in files.values():
        file.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
