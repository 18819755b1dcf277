#!/usr/bin/env python3
"""Writes the content of the workloads as a C++ header for bare.cpp. usage: write_header.py content.h"""
import json
import sys

import content

TYPES = """\
// Made by write_header.py from content.py.
#pragma once
struct Both { const char* zh; const char* en; };
struct Figure { Both label; const char* value; Both unit; double growth; };
struct Section { Both label; Both title; Figure figures[10]; };
struct Part { Both label; double share; };
"""


def text(value):
    """A C++ literal: JSON escapes nothing in these texts that C++ does not escape alike."""
    return json.dumps(value, ensure_ascii=False)


def both(value):
    return "{" + text(value.zh) + ", " + text(value.en) + "}"


def array(items):
    return "{\n" + ",\n".join(items) + "}"


def figure(f):
    return "{" + f"{both(f.label)}, {text(f.value)}, {both(content.UNITS[f.unit])}, {f.growth}" + "}"


def section(s):
    return "{" + f"{both(s.label)}, {both(content.title(s))}, " + array(map(figure, s.figures)) + "}"


def constant(name, value):
    return f"inline constexpr Both {name} = {both(value)};"


lines = [
    f"inline constexpr Section sections[] = {array(map(section, content.SECTIONS))};",
    "inline constexpr Part parts[] = " + array("{" + f"{both(p[1])}, {p[2]}" + "}" for p in content.SHARES) + ";",
    f"inline constexpr Both paragraphs[] = {array(map(both, content.PARAGRAPHS))};",
    constant("subtitle", content.SUBTITLE),
    constant("axis", content.AXIS),
    constant("source", content.SOURCE),
    constant("banner", content.BANNER),
    constant("deck", content.DECK),
    constant("ring", content.RING),
    f"inline constexpr int charts_of_w3 = {content.CHARTS_OF_W3};",
]


def characters(text_of_workload):
    """What a font is cut down to: the characters of the content and ASCII, for numbers."""
    return text("".join(sorted(set(text_of_workload) - {"\n"} | set(map(chr, range(32, 127))))))


chart = section(content.SECTIONS[0]) + both(content.SUBTITLE) + both(content.AXIS) + both(content.SOURCE)
lines += [
    f"inline constexpr const char* characters_of_chart = {characters(chart)};",
    f"inline constexpr const char* characters_of_poster = {characters(''.join(lines))};",
]
with open(sys.argv[1], "w", encoding="utf-8") as header:
    header.write(TYPES + "\n".join(lines) + "\n")
