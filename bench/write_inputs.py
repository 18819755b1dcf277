#!/usr/bin/env python3
"""Writes the workloads as tubiao and the peers read them. usage: write_inputs.py FOLDER

FOLDER/w1.toml, w2.toml, w3/chart-NNN.toml    layouts; their data stands in FOLDER/data/
FOLDER/w1.tsv, w3/chart-NNN.tsv               the same charts as tables, for gnuplot
"""
import json
import sys
from pathlib import Path

import content

DATASET = """\
[dataset]
id = "binjiang"
languages = ["zh", "en"]
title = { zh = "滨江市", en = "Binjiang" }
place = { zh = "滨江市", en = "Binjiang" }
plan = { from = 2021, to = 2025, baseline = 2020 }
as_of = 2025-12-31

[[source]]
id = "bureau"
title = %s
date = 2025-12-31
"""

CHART = """\
[document]
title = %(title)s
data = [%(data)s]
theme = "newsroom"
scale = "narrow"
editions = [["zh", "en"]]

[page]
size = ["160mm", "100mm"]
margin = "3mm"

[[block]]
kind = "bar"
where = { topic = %(topic)s, nature = "change" }
sort = "given"
axis = true
title = %(title)s
subtitle = %(subtitle)s
"""


def text(value):
    return json.dumps(value, ensure_ascii=False)


def both(value):
    return "{ " + f"zh = {text(value.zh)}, en = {text(value.en)}" + " }"


def topic(section):
    return f"\n[[topic]]\nid = {text(section.id)}\nlabel = {both(section.label)}\n"


def indicator(key, topic_id, label, unit, nature, observation):
    return (f"\n[[indicator]]\nid = {text(key)}\ntopic = {text(topic_id)}\nlabel = {both(label)}\n"
            f"unit = {text(unit)}\nnature = {text(nature)}\n"
            f"[[indicator.observation]]\nperiod = 2025\n{observation}\nsource = \"bureau\"\n")


def growth(figure, section, value):
    return indicator(figure.id + "-growth", section.id, figure.label, "percent", "change",
                     f"value = {value}\nsince = 2020")


def level(figure, section):
    nature = "share" if figure.unit == "percent" else "level"
    return indicator(figure.id, section.id, figure.label, figure.unit or "piece", nature, f"value = {figure.value}")


def growth_dataset(section, values):
    rows = (growth(figure, section, value) for figure, value in zip(section.figures, values))
    return DATASET % both(content.SOURCE) + topic(section) + "".join(rows)


def chart_layout(section, data):
    return CHART % {"title": both(content.title(section)), "data": text(data), "topic": text(section.id),
                    "subtitle": both(content.SUBTITLE)}


def chart_table(section, values):
    return "".join(f'{row}\t{value}\t"{figure.label.zh} {figure.label.en}"\n'
                   for row, (figure, value) in enumerate(zip(section.figures, values)))


def poster_dataset():
    parts = [DATASET % both(content.SOURCE)]
    for section in content.SECTIONS:
        parts.append(topic(section))
        for row, figure in enumerate(section.figures):
            parts.append(growth(figure, section, figure.growth))
            if row < 5:
                parts.append(level(figure, section))
    spending = content.Section("spending", content.RING)
    parts.append(topic(spending))
    parts += [indicator(f"spending-{key}", "spending", label, "percent", "share", f"value = {share}")
              for key, label, share in content.SHARES]
    return "".join(parts)


def poster_section(section):
    figures = text([figure.id for figure in section.figures[:5]])
    return f"""
[[block]]
kind = "section"
topic = {text(section.id)}
span = 6
  [[block.block]]
  kind = "figure"
  indicators = {figures}
  [[block.block]]
  kind = "bar"
  where = {{ topic = {text(section.id)}, nature = "change" }}
  sort = "given"
  axis = true
  height = "94mm"
  title = {both(content.title(section))}
  subtitle = {both(content.SUBTITLE)}
"""


def poster_layout():
    head = f"""\
[document]
title = {both(content.BANNER)}
data = ["data/w2.toml"]
theme = "newsroom"
scale = "page"
editions = [["zh", "en"]]

[page]
size = "A2"
margin = "12mm"
columns = 12
gutter = "8mm"

[[block]]
kind = "masthead"
title = {both(content.BANNER)}
deck = {both(content.DECK)}
"""
    # A ring of six parts cannot be read, so tubiao refuses it: the same parts as a strip.
    shares = f"""
[[block]]
kind = "share"
where = {{ topic = "spending" }}
title = {both(content.RING)}
span = 4
"""
    paragraphs = "".join(f'\n[[block]]\nkind = "text"\ntext = {both(paragraph)}\nspan = 4\n'
                         for paragraph in content.PARAGRAPHS)
    return head + "".join(map(poster_section, content.SECTIONS)) + shares + paragraphs


def write_chart(folder, name, values, data):
    section = content.SECTIONS[0]
    (folder / f"data/{name}.toml").parent.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.toml").parent.mkdir(parents=True, exist_ok=True)
    (folder / f"data/{name}.toml").write_text(growth_dataset(section, values), encoding="utf-8")
    (folder / f"{name}.toml").write_text(chart_layout(section, data), encoding="utf-8")
    (folder / f"{name}.tsv").write_text(chart_table(section, values), encoding="utf-8")


def write_all(folder):
    growths = [figure.growth for figure in content.SECTIONS[0].figures]
    write_chart(folder, "w1", growths, "data/w1.toml")
    for chart in range(content.CHARTS_OF_W3):
        name = f"w3/chart-{chart:03}"
        values = [content.varied(growth, chart, row) for row, growth in enumerate(growths)]
        write_chart(folder, name, values, f"../data/{name}.toml")
    (folder / "data/w2.toml").write_text(poster_dataset(), encoding="utf-8")
    (folder / "w2.toml").write_text(poster_layout(), encoding="utf-8")


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
