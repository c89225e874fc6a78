"""Reads lines of {"yaml", "expected"} and counts the front matters that PyYAML reads otherwise than they were written."""
import json
import sys

import yaml

read = wrong = 0
for line in sys.stdin:
    case = json.loads(line)
    read += 1
    try:
        value = yaml.safe_load(case["yaml"])
    except yaml.YAMLError as error:
        value = str(error).replace("\n", " ")
    if value != case["expected"]:
        wrong += 1
        print(f"PyYAML: reads {case['yaml'][:200]!r} otherwise: {value!r:.200}", file=sys.stderr)
print(json.dumps({"read": read, "wrong": wrong}))
