"""The schemas of share/schemas/ and the files that they describe, for the tests beside this."""
import datetime
import json
import pathlib
import re
import tomllib

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARE = ROOT / "share"
EXAMPLES = pathlib.Path(__file__).resolve().parent / "examples"
NAMES = ("data", "layout", "theme", "units", "language")


def files_of(name):
    """The TOML files of the repository that the schema `name` describes."""
    return {
        "data": sorted([*ROOT.glob("data/*/*.toml"), *ROOT.glob("tests/data/*/dataset.toml")]),
        "layout": sorted(ROOT.glob("layouts/**/*.toml")),
        "theme": sorted(SHARE.glob("themes/*.toml")),
        "units": [SHARE / "units.toml"],
        "language": sorted(SHARE.glob("languages/*.toml")),
    }[name]


def read_toml(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


def name_of_schema(path):
    """Which schema describes a file."""
    if path == SHARE / "units.toml":
        return "units"
    if path.parent == SHARE / "languages":
        return "language"
    table = read_toml(path)
    return "layout" if "document" in table else "theme" if "colours" in table else "data"


def as_json(value):
    """TOML as JSON sees it: dates are strings."""
    if isinstance(value, dict):
        return {key: as_json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_json(inner) for inner in value]
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


def as_toml(value):
    """A value as TOML spells it, tables inline."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(k)} = {as_toml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(as_toml, value)) + "]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, datetime.date) else repr(value)


def write_toml(path, document):
    lines = (f"{json.dumps(key)} = {as_toml(value)}\n" for key, value in document.items())
    path.write_text("".join(lines), encoding="utf-8")


def allows_tables(node):
    return node.get("type") == "object" or "object" in node.get("type", [])


class Schema:
    """One schema of share/schemas/."""

    def __init__(self, name):
        self.name = name
        path = SHARE / "schemas" / f"{name}.json"
        self.root = json.loads(path.read_text(encoding="utf-8"))
        self.validator = jsonschema.Draft4Validator(self.root)

    def accepts(self, document):
        """Whether a document that was read from TOML is valid."""
        return self.validator.is_valid(as_json(document))

    def errors(self, document):
        """What is wrong with it, each as one line."""
        found = []
        for error in self.validator.iter_errors(as_json(document)):
            best = jsonschema.exceptions.best_match([error])
            found.append(f"{best.json_path}: {best.message}"[:300])
        return found

    def resolve(self, node):
        """`node`, or what it refers to."""
        while "$ref" in node:
            node = self.root["definitions"][node["$ref"].removeprefix("#/definitions/")]
        return node

    def branches(self, node):
        """`node` and the alternatives in it."""
        node = self.resolve(node)
        yield node
        for inner in node.get("oneOf", []) + node.get("anyOf", []):
            yield from self.branches(inner)

    def of_table(self, node, table):
        """The keys of a table that stands where `node` describes the value: of blocks, those of
        its kind. None where no table can stand there."""
        for branch in self.branches(node):
            if not allows_tables(branch):
                continue
            is_a_kind = "kind" in branch.get("required", [])
            if not is_a_kind or table.get("kind") in branch["properties"]["kind"]["enum"]:
                return branch
        return None

    def of_key(self, node, keys, key):
        """The schema of the value at `key` of a table with these keys that stands where `node`
        describes the value; None where there is no such key."""
        if key in keys.get("properties", {}):
            # What all kinds of a table have in common stands beside the alternatives.
            common = [part for part in self.branches(node) if not allows_tables(part)]
            for part in (*common, keys):
                inner = part.get("properties", {}).get(key, {})
                if "description" in self.resolve(inner):
                    return inner
        for pattern, inner in keys.get("patternProperties", {}).items():
            if re.search(pattern, key):
                return inner
        others = keys.get("additionalProperties")
        return others if isinstance(others, dict) else None

    def tables(self, document):
        """Every table of a document with its path, the schema at its place, and its keys there."""
        yield from self._tables(self.root, document, ())

    def _tables(self, node, value, path):
        if isinstance(value, list):
            items = self.resolve(node).get("items", {})
            for index, element in enumerate(value):
                if isinstance(items, dict):
                    yield from self._tables(items, element, (*path, index))
        if not isinstance(value, dict):
            return
        keys = self.of_table(node, value)
        if keys is None:
            return
        yield path, value, node, keys
        for key, inner in value.items():
            schema = self.of_key(node, keys, key)
            if schema is not None:
                yield from self._tables(schema, inner, (*path, key))

    def all_keys(self):
        """Every table that the schema describes: a name for messages, and its keys."""
        seen = []
        yield from self._all_keys(self.root, self.name, seen)

    def _all_keys(self, node, name, seen):
        node = self.resolve(node)
        if any(node is other for other in seen):
            return
        seen.append(node)
        if allows_tables(node):
            yield name, node
        inner = dict(node.get("properties", {}))
        inner |= {"<key>": keys for keys in node.get("patternProperties", {}).values()}
        for word in ("additionalProperties", "items"):
            if isinstance(node.get(word), dict):
                inner[f"<{word}>"] = node[word]
        for key, value in inner.items():
            yield from self._all_keys(value, f"{name}.{key}", seen)
        for index, value in enumerate(node.get("oneOf", []) + node.get("anyOf", [])):
            yield from self._all_keys(value, f"{name}|{index}", seen)
