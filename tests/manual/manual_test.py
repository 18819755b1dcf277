"""The manual page is sound, and says what --help says: the same commands, options and exit codes.

usage: manual_test.py TUBIAO
"""
import os
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "tubiao.1"
TUBIAO = sys.argv[1]
OPTION = re.compile(r"(?<![\w-])-{1,2}[a-z][a-z-]*")


def help_of(*command):
    done = subprocess.run([TUBIAO, *command, "--help"], capture_output=True, text=True, check=True)
    return done.stdout


def sections(text, macro):
    """The parts of roff text below each heading of the kind `macro`."""
    parts = re.split(rf"^\.{macro} (.*)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def plain(text):
    """Roff text without its escapes."""
    return re.sub(r"\\f.|\\\|", "", text).replace("\\-", "-").replace('" ', "").replace('"', "")


def entries(text):
    """What the paragraphs with a tag are about."""
    return re.findall(r"^\.TP\n\.[BI]R? (.*)$", plain(text), re.MULTILINE)


def paragraphs(text):
    """The parts of a help text below lines such as "Options:"."""
    parts = re.split(r"^(\S.*):\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


def exit_codes(text):
    return re.findall(r"\b(\d) \w", re.search("^Exit codes: (.*)$", text, re.MULTILINE).group(1))


def options_in(text):
    """The options that the lines of a help text begin with."""
    lines = re.findall(r"^ {2,6}(-.*?)(?:  |$)", text, re.MULTILINE)
    return {option for line in lines for option in OPTION.findall(line)}


class Manual(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.manual = sections(MANUAL.read_text(encoding="utf-8"), "SH")
        cls.help = help_of()
        commands = paragraphs(cls.help)["Commands"]
        cls.commands = re.findall(r"^  (\w+)", commands, re.MULTILINE)

    def manual_options(self, command):
        """The options of a command in the manual, by the headings above them."""
        found = set()
        for heading, text in sections(self.manual["OPTIONS"], "SS").items():
            if re.search(rf"\b({command}|every command)\b", heading):
                for entry in entries(text):
                    found |= set(OPTION.findall(entry))
        return found

    def test_is_set_without_a_warning(self):
        groff = ["groff", "-k", "-man", "-ww", "-Tutf8", "-z", MANUAL]
        done = subprocess.run(groff, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_has_the_usual_sections(self):
        wanted = (
            "NAME|SYNOPSIS|DESCRIPTION|COMMANDS|OPTIONS|EXIT STATUS|ENVIRONMENT|FILES|DIAGNOSTICS|"
            "EXAMPLES|SEE ALSO"
        )
        self.assertEqual("|".join(self.manual), wanted)

    def test_has_the_commands(self):
        self.assertGreater(len(self.commands), 3)
        tags = [entry.split()[0] for entry in entries(self.manual["COMMANDS"])]
        self.assertEqual(tags, self.commands)
        synopsis = re.findall(r"^\.B tubiao (\w+)$", self.manual["SYNOPSIS"], re.MULTILINE)
        self.assertEqual(synopsis, self.commands)

    def test_has_the_options_of_each_command(self):
        for command in self.commands:
            with self.subTest(command):
                self.assertEqual(self.manual_options(command), options_in(help_of(command)))
        alone = sections(self.manual["OPTIONS"], "SS")["Options without a command"]
        options = {option for entry in entries(alone) for option in OPTION.findall(entry)}
        self.assertEqual(options_in(self.help), options | {"-h", "--help"})

    def test_has_what_can_be_listed(self):
        listed = re.search(r"indicators(?:, \w+)+ (?:or|and) \w+", help_of("list")).group()
        words = set(re.findall(r"\w+", listed)) - {"or", "and"}
        said = plain(self.manual["COMMANDS"]).split("is one of\n")[1].split("Indicators")[0]
        self.assertEqual(set(re.findall(r"^\.BR? (\w+)", said, re.MULTILINE)), words)

    def test_has_the_exit_codes(self):
        self.assertEqual(entries(self.manual["EXIT STATUS"]), exit_codes(self.help))

    def test_has_the_environment(self):
        asked = set()
        for path in (ROOT / "src").rglob("*.cpp"):
            asked |= set(re.findall(r'getenv\("(\w+)"\)', path.read_text(encoding="utf-8")))
        self.assertEqual(set(entries(self.manual["ENVIRONMENT"])), asked)
        self.assertEqual(set(re.findall(r"^  ([A-Z_]{5,})", self.help, re.MULTILINE)), asked)

    def test_has_examples_that_the_program_understands(self):
        examples = re.findall(r"\.EX\n(.*)\n\.EE", plain(self.manual["EXAMPLES"]))
        self.assertEqual({example.split()[1] for example in examples}, set(self.commands))
        for example in examples:
            options = set(OPTION.findall(example.split(maxsplit=2)[-1]))
            self.assertLessEqual(options, self.manual_options(example.split()[1]), example)


class Help(unittest.TestCase):
    def test_fits_a_terminal(self):
        for command in ((), *((name,) for name in ("render", "check", "list", "schema"))):
            for line in help_of(*command).splitlines():
                self.assertLessEqual(len(line), 80, line)
                self.assertEqual(line, line.rstrip())

    def test_has_examples_and_exit_codes(self):
        for command in ("render", "check", "list", "schema"):
            with self.subTest(command):
                said = help_of(command)
                examples = paragraphs(said)["Examples"]
                examples = re.findall(r"^  tubiao (\w+)(.*?)(?:  |$)", examples, re.MULTILINE)
                self.assertEqual({name for name, _ in examples}, {command})
                used = {option for _, rest in examples for option in OPTION.findall(rest)}
                self.assertLessEqual(used, options_in(said))
                self.assertEqual(exit_codes(said), ["0", "1", "2", "3"])


class Completion(unittest.TestCase):
    """The completion for bash offers what --help says."""

    def complete(self, *words):
        """What is offered for the last one of the words of a command line."""
        script = (
            'source "$1"; shift; tubiao() { "$TUBIAO" "$@"; }; COMP_WORDS=("$@"); '
            'COMP_CWORD=$(($# - 1)); _tubiao; printf "%s\\n" "${COMPREPLY[@]}"'
        )
        done = subprocess.run(
            ["bash", "-c", script, "bash", ROOT / "src/cli/tubiao.bash", "tubiao", *words],
            env=os.environ | {"TUBIAO": TUBIAO, "TUBIAO_DATADIR": str(ROOT / "share")},
            capture_output=True,
            text=True,
            check=True,
        )
        self.assertEqual(done.stderr, "")
        return set(done.stdout.split())

    def test_of_commands(self):
        self.assertEqual(self.complete(""), {"render", "check", "list", "schema"})
        self.assertEqual(self.complete("re"), {"render"})

    def test_of_options(self):
        for command in ("render", "check", "list", "schema"):
            options = {option for option in options_in(help_of(command)) if len(option) > 2}
            self.assertEqual(self.complete(command, "--"), options)
        self.assertEqual(self.complete("render", "--form"), {"--format"})
        self.assertEqual(self.complete("check", "layouts/a"), set())

    def test_of_values(self):
        said = help_of("render")
        self.assertIn(", ".join(("pdf", "svg", "png", "json")), said)
        self.assertEqual(self.complete("render", "-f", ""), {"pdf", "svg", "png", "json"})
        self.assertEqual(self.complete("check", "--color", "a"), {"auto", "always"})
        self.assertIn("newsroom", self.complete("check", "--theme", ""))
        listed = re.search(r"indicators(?:, \w+)+ or \w+", help_of("list")).group()
        self.assertEqual(self.complete("list", ""), set(re.findall(r"\w+", listed)) - {"or"})


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
