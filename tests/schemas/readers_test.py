"""The schemas and the readers of the program agree: on the keys of every table, and on what a value
may be. The readers are asked through read-inputs, the argument of this test.

usage: readers_test.py READ_INPUTS
"""
import copy
import datetime
import itertools
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from schema import EXAMPLES, NAMES, SHARE, Schema, as_json, files_of, read_toml, write_toml

READ_INPUTS = ""

# Errors of form: what a schema can see in a single file. Others, such as an id that nobody has,
# need the whole.
OF_FORM = {
    "unknown-key",
    "missing-key",
    "wrong-type",
    "bad-value",
    "bad-length",
    "page-size",
    "number-not-finite",
}


def read(inputs):
    """What the readers say about each (folder of shipped files, layout)."""
    lines = "".join(f"{share}\t{layout}\n" for share, layout in inputs)
    done = subprocess.run([READ_INPUTS], input=lines, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(inputs)
    return answers


def find(name):
    """A file that the program has read, by the name that it has in messages."""
    return next(path for folder in ("", SHARE, EXAMPLES) if (path := folder / Path(name)).exists())


def name_of_schema(path):
    """Which schema describes a file."""
    if path == SHARE / "units.toml":
        return "units"
    if path.parent == SHARE / "languages":
        return "language"
    table = read_toml(path)
    return "layout" if "document" in table else "theme" if "colours" in table else "data"


class Keys(unittest.TestCase):
    """Each table that the readers read knows the keys that its schema has, and no others."""

    @classmethod
    def setUpClass(cls):
        cls.schemas = {name: Schema(name) for name in NAMES}
        cls.asked = {}  # By the part of a schema that describes a table.
        layouts = files_of("layout") + [EXAMPLES / "layout.toml"]
        cls.answers = read([(SHARE, layout) for layout in layouts])
        for file in itertools.chain.from_iterable(answer["files"] for answer in cls.answers):
            path = find(file["name"])
            schema = cls.schemas[name_of_schema(path)]
            cls.collect(schema, schema.root, read_toml(path), file["table"])

    @classmethod
    def collect(cls, schema, node, value, tree):
        keys = schema.of_table(node, value)
        cls.asked.setdefault(json.dumps(keys), set()).update(tree["asked"])
        for key, inside in tree["inside"].items():
            inner = schema.resolve(schema.of_key(keys, key))
            if isinstance(inside, dict):
                cls.collect(schema, inner, value[key], inside)
            for element, element_tree in zip(value[key], inside):
                if element_tree is not None and isinstance(inside, list):
                    cls.collect(schema, inner["items"], element, element_tree)

    def test_the_examples_have_no_error(self):
        for answer in self.answers:
            errors = [finding for finding in answer["findings"] if finding["error"]]
            self.assertEqual(errors, [])

    def test_are_the_same(self):
        for schema in self.schemas.values():
            for place, keys in schema.all_keys():
                with self.subTest(place):
                    asked = self.asked.get(json.dumps(keys))
                    self.assertIsNotNone(asked, "no example has this table")
                    unknown = [key for key in sorted(asked) if schema.of_key(keys, key) is None]
                    self.assertEqual(unknown, [], "the schema lacks keys that are read")
                    unread = sorted(set(keys.get("properties", {})) - asked)
                    self.assertEqual(unread, [], "the schema has keys that nobody reads")


if __name__ == "__main__":
    READ_INPUTS = sys.argv.pop(1)
    unittest.main()
