"""Every TOML file of the repository is what its schema describes, and the schemas are sound."""
import json
import os
import unittest

import jsonschema

from schema import EXAMPLES, NAMES, ROOT, SHARE, Schema, files_of, name_of_schema, read_toml


class Shipped(unittest.TestCase):
    def test_files_are_valid(self):
        for name in NAMES:
            schema = Schema(name)
            files = files_of(name)
            self.assertTrue(files, name)
            for path in files + sorted(EXAMPLES.glob(f"{name}.toml")):
                with self.subTest(str(path)):
                    self.assertEqual(schema.errors(read_toml(path)), [])


    def test_files_name_their_schema(self):
        for name in NAMES:
            for path in files_of(name) + sorted(EXAMPLES.glob(f"{name}.toml")):
                with self.subTest(str(path)):
                    schema = os.path.relpath(SHARE / "schemas" / f"{name}.json", path.parent)
                    first = path.read_text(encoding="utf-8").splitlines()[0]
                    self.assertEqual(first, f"#:schema {schema}")

    def test_what_the_tests_draw_is_valid(self):
        paths = [*ROOT.glob("tests/scenes/**/*.toml"), *ROOT.glob("tests/data/**/*.toml")]
        self.assertGreater(len(paths), 20)
        for path in paths:
            with self.subTest(str(path)):
                self.assertEqual(Schema(name_of_schema(path)).errors(read_toml(path)), [])


class Schemas(unittest.TestCase):
    def test_are_of_draft_4(self):
        for name in NAMES:
            root = Schema(name).root
            self.assertEqual(root["$schema"], "http://json-schema.org/draft-04/schema#")
            jsonschema.Draft4Validator.check_schema(root)

    def test_are_all_known(self):
        self.assertEqual({path.stem for path in SHARE.glob("schemas/*")}, set(NAMES))

    def test_explain_every_key(self):
        for name in NAMES:
            schema = Schema(name)
            for place, keys in schema.all_keys():
                for key, value in keys.get("properties", {}).items():
                    with self.subTest(f"{place}.{key}"):
                        self.assertTrue(schema.resolve(value)["description"].endswith("."))

    def test_allow_no_other_keys(self):
        for name in NAMES:
            for place, keys in Schema(name).all_keys():
                with self.subTest(place):
                    self.assertIn("additionalProperties", keys)
                    self.assertIsNot(keys["additionalProperties"], True)

    def test_refer_to_what_is_there_and_need_it(self):
        for name in NAMES:
            root = Schema(name).root
            text = json.dumps(root)
            for definition in root["definitions"]:
                with self.subTest(f"{name}: {definition}"):
                    self.assertIn(f'"#/definitions/{definition}"', text)

    def test_describe_units_alike(self):
        data, units = (Schema(name).root["definitions"] for name in ("data", "units"))
        for definition in units:
            with self.subTest(definition):
                self.assertEqual(units[definition], data[definition])

    def test_offer_the_shipped_icons_and_themes(self):
        root = Schema("layout").root
        icons = root["definitions"]["section"]["properties"]["icon"]["enum"]
        self.assertEqual(icons, sorted(path.stem for path in SHARE.glob("icons/*.svg")))
        shipped, _ = root["properties"]["document"]["properties"]["theme"]["anyOf"]
        self.assertEqual(shipped["enum"], sorted(path.stem for path in SHARE.glob("themes/*.toml")))


if __name__ == "__main__":
    unittest.main()
