"""Documents with one thing changed: a key too many, a key too few, a value of another kind or at
its limits. Whether that is still right is for others to say."""
import copy
import dataclasses
import json

# A value of each kind, and further ones of some. A date is none of them: as JSON it is a string.
OF_EACH_KIND = ("?", 7, True, [], {})
FURTHER = {"integer": (1.5,), "array": (["?"], [7]), "object": ({"zh": "?"},)}

# Texts near the limits of what a pattern accepts, by a word that only this pattern has.
NEAR_PATTERN = {
    "mm|cm": ("18mm", "1.5 cm", "18", "18px", "-1mm", "mm", "08mm", ".5in"),
    "[AB]": ("A0", "B10", "A11", "C4", "a4", "A"),
    "A-Fa-f": ("#ABCDEF", "#abcdef80", "#12", "#GGGGGG", "ABCDEF", "#ABCDEF8"),
    "[A-Za-z0-9_]": ("a", "_a-1", "-a", "a b", "a.b", "é"),
    "A-Za-z0-9.-": ("a.b", "a-1", "a_b", "a b", "é"),
    "[0-9]{4}": ("2025-10-2", "28.10.2025"),
    "{1,8}": ("zh", "zh-Hant", "z", "chinese", "zh_CN", "zh-"),
    "\\{rank": ("{rank}", "{universe} {rank}", "{rang}"),
    "\\{year": ("{year}", "{year} {year}", "{jahr}", "{", "{year"),
    "\\{amount": ("{amount} {since}", "{since} {amount}", "{amount}", "{since}", "{amount} {x}"),
    "(0|[1-9]": ("2000/3", "0.5", "1/", "a", "-1"),
}


@dataclasses.dataclass
class Mutation:
    """A changed document, and where it was changed."""

    place: str  # "indicator.0.label"
    change: str
    document: dict
    adds_a_key: bool = False
    choices: tuple = ()  # The names that could stand there, where the value is none of them.


def at(document, path):
    for step in path:
        document = document[step]
    return document


def near(schema, node):
    """Values at the limits of what `node` accepts, on both sides."""
    for branch in schema.branches(node):
        for kind, values in FURTHER.items():
            if kind in branch.get("type", ()):
                yield from values
        yield from branch.get("enum", [])
        for limit, step in (("minimum", -1), ("maximum", 1)):
            if limit in branch:
                yield branch[limit]
                yield branch[limit] + step
        for word, texts in NEAR_PATTERN.items():
            if word in branch.get("pattern", ""):
                yield from texts


def choices(schema, place, key, node):
    """The names that can stand at `key`, described by `node`, where nothing else can."""
    if key == "kind":  # Each kind of block has keys of its own.
        tables = (branch.get("properties", {}) for branch in schema.branches(place))
        return tuple(name for keys in tables for name in keys.get(key, {}).get("enum", ()))
    node = schema.resolve(node)
    for part in (node, node.get("items")):
        if isinstance(part, dict) and "enum" in part:
            return tuple(part["enum"])
    return ()


def mutations(schema, document):
    """All changes of a document, each at the first place where its schema has a say."""
    seen = set()
    for path, table, place, keys in schema.tables(document):
        kind = keys.get("title", schema.name)

        def changed(key, change, edit, **more):
            result = copy.deepcopy(document)
            edit(at(result, path))
            return Mutation(".".join(map(str, (*path, key))), change, result, **more)

        is_open = schema.of_key(place, keys, "no_such_key") is not None
        if not is_open and json.dumps(keys) not in seen:
            seen.add(json.dumps(keys))
            edit = {"no_such_key": 1}
            yield changed("no_such_key", "is there", lambda it: it.update(edit), adds_a_key=True)
        for key in table:
            node = schema.of_key(place, keys, key)
            if node is None or (kind, key) in seen:
                continue
            seen.add((kind, key))
            yield changed(key, "is absent", lambda it: it.pop(key))
            for value in (*OF_EACH_KIND, *near(schema, node)):
                names = choices(schema, place, key, node) if value == "?" else ()
                edit = {key: value}
                yield changed(key, f"is {value!r}", lambda it: it.update(edit), choices=names)
