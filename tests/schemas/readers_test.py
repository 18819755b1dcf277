"""The schemas and the readers of the program agree: on the keys of every table, and on what a value
may be. Thousands of files are read through read-inputs, which knows the readers; the program itself
is asked about a key too many in every table.

usage: readers_test.py READ_INPUTS TUBIAO
"""
import copy
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from mutations import mutations
from schema import EXAMPLES, NAMES, SHARE, Schema, files_of, name_of_schema, read_toml, write_toml

READ_INPUTS = TUBIAO = ""

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


def check(share, layout):
    """Whether `tubiao check` finds nothing wrong, and what it says."""
    done = subprocess.run(
        [TUBIAO, "check", layout],
        env=os.environ | {"TUBIAO_DATADIR": str(share)},
        capture_output=True,
        text=True,
    )
    return done.returncode == 0, done.stderr


def find(name):
    """A file that the program has read, by the name that it has in messages."""
    return next(path for folder in ("", SHARE, EXAMPLES) if (path := folder / Path(name)).exists())


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
            inner = schema.of_key(node, keys, key)
            if inner is None:
                continue  # Among the keys that were asked for, it is reported below.
            if isinstance(inside, dict):
                cls.collect(schema, inner, value[key], inside)
                continue
            for element, element_tree in zip(value[key], inside):
                if element_tree is not None:
                    cls.collect(schema, schema.resolve(inner)["items"], element, element_tree)

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
                    unknown = [key for key in sorted(asked) if schema.of_key({}, keys, key) is None]
                    self.assertEqual(unknown, [], "the schema lacks keys that are read")
                    unread = sorted(set(keys.get("properties", {})) - asked)
                    self.assertEqual(unread, [], "the schema has keys that nobody reads")


class Values(unittest.TestCase):
    """What a schema rejects, the readers reject; what they reject for its form, it rejects."""

    # What the readers say of keys, files and texts that are right alone and wrong together.
    BEYOND_SCHEMAS = re.compile(
        "|".join(
            (
                r"no file holds the table \[dataset\]",  # Another file may.
                r'unknown key "en"',  # The dataset has not named the language.
                r"do(es)? not run forwards",
                r"the change starts in \d+, the value belongs to",
                r'missing key "quote"',  # Only where the source has a text.
                r'the plural category "other" is missing',  # Only beside others.
                r"a group needs one indicator for each",
                r"the largest thickness of bars is below their thickness",
                r"the scale gives no size to",  # The role itself may.
                r"a hatch of these lines has no gaps",
            )
        )
    )

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="tubiao-schemas-"))
        self.addCleanup(shutil.rmtree, self.folder)
        for path in EXAMPLES.iterdir():
            shutil.copy(path, self.folder)
        self.layout = read_toml(EXAMPLES / "layout.toml")

    def write_layout(self, number, changed):
        """A layout that reads the changed file; the files of the program are as they are."""
        path = self.folder / f"layout-{number}.toml"
        layout = copy.deepcopy(self.layout)
        layout["document"].update(changed)
        write_toml(path, layout)
        return SHARE, path

    def write_share(self, place, document):
        """The files of the program with one of them changed, and the layout as it is."""
        share = Path(tempfile.mkdtemp(dir=self.folder))
        (share / "languages").mkdir()
        for path in (*SHARE.glob("[iu]*"), *SHARE.glob("languages/*.toml")):
            (share / path.relative_to(SHARE)).symlink_to(path)
        (share / place).unlink()
        write_toml(share / place, document)
        return share, self.folder / "layout.toml"

    def write(self, name, number, document):
        """Writes a changed document to where the program reads it."""
        if name == "units":
            return self.write_share("units.toml", document)
        if name == "language":
            return self.write_share("languages/en.toml", document)
        path = self.folder / f"{name}-{number}.toml"
        write_toml(path, document)
        if name == "layout":
            return SHARE, path
        return self.write_layout(number, {name: path.name})

    def compare(self, name, document):
        schema = Schema(name)
        self.assertEqual(schema.errors(document), [])
        changes = list(mutations(schema, document))
        self.assertGreater(len(changes), 50)
        inputs = [self.write(name, number, each.document) for number, each in enumerate(changes)]
        for each, answer in zip(changes, read(inputs)):
            errors = [finding for finding in answer["findings"] if finding["error"]]
            with self.subTest(f"{name}: {each.place} {each.change}"):
                if not schema.accepts(each.document):
                    if not errors:
                        self.fail(f"only the schema rejects: {schema.errors(each.document)}")
                elif errors and all(map(self.is_of_form, errors)):
                    self.fail(f"only the readers reject: {errors}")
                # Where the names are few, the readers say all of them.
                help_texts = " ".join(error["help"] for error in errors)
                offered = set(re.findall(r'"(.+?)"', help_texts))
                if each.choices and offered:
                    self.assertEqual(offered, set(each.choices))
                    self.compared.append(each.place)

    def refuse_unknown_keys(self, name, document):
        schema = Schema(name)
        for number, each in enumerate(mutations(schema, document)):
            if not each.adds_a_key:
                continue
            with self.subTest(f"{name}: {each.place}"):
                self.assertFalse(schema.accepts(each.document))
                passed, said = check(*self.write(name, number, each.document))
                self.assertFalse(passed)
                self.assertIn("no_such_key", said)

    def is_of_form(self, error):
        return error["code"] in OF_FORM and not self.BEYOND_SCHEMAS.search(error["message"])

    def examples(self):
        yield "data", read_toml(EXAMPLES / "data.toml")
        yield "layout", self.layout
        yield "theme", read_toml(EXAMPLES / "theme.toml")
        yield "units", read_toml(SHARE / "units.toml")
        yield "language", read_toml(SHARE / "languages" / "en.toml")

    def test_of_each_kind_and_near_each_limit(self):
        self.compared = []
        for name, document in self.examples():
            self.compare(name, document)
        self.assertGreater(len(self.compared), 15)

    def test_qualifiers_are_those_of_every_language(self):
        observation = Schema("data").root["definitions"]["observation"]["properties"]
        words = Schema("language").root["properties"]["qualifier"]["required"]
        self.assertEqual(observation["qualifier"]["enum"], words)

    def test_a_key_too_many(self):
        for name, document in self.examples():
            self.refuse_unknown_keys(name, document)


if __name__ == "__main__":
    READ_INPUTS, TUBIAO = sys.argv[1:]
    unittest.main(argv=sys.argv[:1])
