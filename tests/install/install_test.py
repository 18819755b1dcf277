"""Installs into a folder of its own and runs what is there, far from the sources.

usage: install_test.py MESON BUILD TUBIAO PREFIX DATADIR
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
MESON, BUILD, TUBIAO, PREFIX, DATADIR = sys.argv[1:]
TUBIAO = pathlib.Path(TUBIAO).resolve()


def run(program, *arguments, cwd, share=None):
    """What the program prints; `share` is where its files are, or nothing is said about them."""
    environment = {key: value for key, value in os.environ.items() if key != "TUBIAO_DATADIR"}
    if share is not None:
        environment["TUBIAO_DATADIR"] = str(share)
    done = subprocess.run(
        [program, *arguments], cwd=cwd, env=environment, capture_output=True, text=True
    )
    if done.returncode != 0:
        raise AssertionError(f"{program} {arguments}: {done.returncode}\n{done.stderr}")
    return done.stdout


def bytes_below(folder):
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


class Installation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="tubiao-install-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        installed = cls.folder / "installed"
        install = [MESON, "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", installed]
        subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
        cls.prefix = installed / PREFIX.lstrip("/")
        cls.data = cls.prefix / DATADIR
        cls.program = cls.prefix / "bin" / "tubiao"
        cls.work = cls.folder / "work"
        for name in ("data", "layouts"):
            shutil.copytree(ROOT / name, cls.work / name)

    def test_has_the_files_of_the_program(self):
        def shipped(folder):
            return {name for name in bytes_below(folder) if not name.endswith("meson.build")}

        self.assertEqual(shipped(self.data / "tubiao"), shipped(ROOT / "share"))
        for name in ("units.toml", "languages/zh.toml", "themes/newsroom.toml"):
            self.assertIn(name, shipped(self.data / "tubiao"))

    def test_has_the_manual_the_licence_and_the_examples(self):
        self.assertTrue(list(self.data.glob("man/man1/tubiao.1*")))
        documents = self.data / "doc" / "tubiao"
        self.assertTrue((documents / "LICENSE").exists())
        for path in (ROOT / "docs").glob("*.md"):
            self.assertTrue((documents / "docs" / path.name).exists(), path.name)
        for name in ("data", "layouts"):
            self.assertEqual(bytes_below(documents / "examples" / name), bytes_below(ROOT / name))

    def test_has_the_schemas_that_files_name(self):
        for path in self.data.rglob("*.toml"):
            with self.subTest(str(path)):
                first = path.read_text(encoding="utf-8").splitlines()[0]
                self.assertTrue((path.parent / first.removeprefix("#:schema ")).is_file())

    def test_renders_the_same_bytes_as_the_build(self):
        options = ["render", "--format", "pdf,svg,png,json", "--dpi", "24", "--output"]
        run(self.program, *options, "installed", cwd=self.work)
        run(TUBIAO, *options, "built", cwd=self.work, share=ROOT / "share")
        installed, built = (bytes_below(self.work / name) for name in ("installed", "built"))
        self.assertGreater(len(built), 4 * len(list((ROOT / "layouts").glob("*.toml"))))
        self.assertEqual(installed.keys(), built.keys())
        self.assertEqual([name for name in built if installed[name] != built[name]], [])

    def test_finds_its_files_through_a_link(self):
        link = self.folder / "link-to-tubiao"
        link.symlink_to(self.program)
        themes = run(link, "list", "themes", cwd=self.folder).split()
        self.assertEqual(themes, sorted(path.stem for path in ROOT.glob("share/themes/*.toml")))

    def test_renders_the_installed_examples(self):
        examples = self.data / "doc" / "tubiao" / "examples"
        output = self.folder / "examples"
        run(self.program, "render", "--quiet", "--output", output, cwd=examples)
        self.assertTrue(bytes_below(output))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
