#!/usr/bin/env python3
"""The workloads with Matplotlib. usage: matplotlib_peer.py W1|W2|W3 pdf|svg OUTPUT (W3: a folder)"""
import sys
import textwrap
from pathlib import Path

import matplotlib

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import content  # noqa: E402

WORKLOAD, FORMAT, OUTPUT = sys.argv[1:4]
matplotlib.use(FORMAT)
import matplotlib.pyplot as plt  # noqa: E402
from matplotlib.patches import Rectangle, Wedge  # noqa: E402

# Matplotlib sees only the first face of a collection, the Japanese one, which holds all characters.
matplotlib.rcParams.update({"font.family": "Noto Sans CJK JP", "svg.hashsalt": "fixed",
                            "axes.unicode_minus": False})
MM = 1 / 25.4
NAVY, VERMILION, SOFT = "#12436d", "#c8102e", "0.4"
RING = [NAVY, VERMILION, "#6bace6", "#f2b24b", "#0f7b6c", "#6b6b6b"]


class Page:
    """A figure measured in millimetres from the top left corner."""

    def __init__(self, width, height, ground="white"):
        self.width, self.height = width, height
        self.figure = plt.figure(figsize=(width * MM, height * MM), facecolor=ground)

    def text(self, x, y, string, size, **style):
        self.figure.text(x / self.width, 1 - y / self.height, string, size=size, **style)

    def fill(self, x, y, width, height, colour):
        self.figure.add_artist(Rectangle((x / self.width, 1 - (y + height) / self.height), width / self.width,
                                         height / self.height, fc=colour, transform=self.figure.transFigure, zorder=-1))

    def axes(self, x, y, width, height):
        return self.figure.add_axes([x / self.width, 1 - (y + height) / self.height, width / self.width,
                                     height / self.height])

    def save(self, path):
        self.figure.savefig(path, metadata={"CreationDate" if FORMAT == "pdf" else "Date": None})
        plt.close(self.figure)


def join(both):
    return f"{both.zh} {both.en}"


def chart(page, section, values, x, y, width, height):
    page.fill(x, y, width, height, "white")
    title = content.title(section)
    page.text(x + 3, y + 6, title.zh, 11, weight="bold")
    page.text(x + 3, y + 10, title.en, 7.5, color=SOFT)
    page.text(x + 3, y + 14, join(content.SUBTITLE), 6.5, color=SOFT)
    axes = page.axes(x + 58, y + 17, width - 72, height - 30)
    bars = axes.barh(range(10), values, height=0.6, color=NAVY, zorder=2)
    axes.bar_label(bars, [f"{value:.1f}" for value in values], size=6.5, weight="bold", padding=2)
    axes.set_yticks(range(10), [join(figure.label) for figure in section.figures], size=6.5)
    axes.invert_yaxis()
    axes.set_xlim(0, 120)
    axes.set_xticks(range(0, 121, 20))
    axes.tick_params(axis="x", labelsize=6, length=0)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color="0.85", lw=0.35)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.set_xlabel(join(content.AXIS), size=6.5)
    page.text(x + 3, y + height - 3, join(content.SOURCE), 5.5, color=SOFT)


def single_chart(values, path):
    page = Page(160, 100)
    chart(page, content.SECTIONS[0], values, 0, 0, 160, 100)
    page.save(path)


def poster_section(page, section, x, y):
    page.fill(x, y, 194, 11, NAVY)
    page.text(x + 4, y + 8, join(section.label), 19, weight="bold", color="white")
    for column, figure in enumerate(section.figures[:5]):
        left, middle = x + 39 * column, x + 39 * column + 19
        page.fill(left, y + 13, 38, 27, "white")
        page.text(middle, y + 23, figure.value, 24, weight="bold", ha="center")
        page.text(left + 37, y + 16.5, content.UNITS[figure.unit].zh, 6.5, ha="right", color=SOFT)
        page.text(middle, y + 30, figure.label.zh, 10, ha="center")
        page.text(middle, y + 35, figure.label.en, 7.5, ha="center", color=SOFT)
    chart(page, section, [figure.growth for figure in section.figures], x, y + 43, 194, 94)


def ring(page):
    page.text(12, 492, join(content.RING), 13, weight="bold")
    axes = page.axes(26, 498, 68, 68)
    axes.set_xlim(-34, 34)
    axes.set_ylim(-34, 34)
    axes.axis("off")
    angle = 90
    for row, (_, label, share) in enumerate(content.SHARES):
        axes.add_patch(Wedge((0, 0), 34, angle - share * 3.6, angle, width=15, color=RING[row]))
        angle -= share * 3.6
        page.fill(100, 505 + 9 * row, 4, 4, RING[row])
        page.text(106, 508.5 + 9 * row, f"{join(label)} {share}%", 10)


def poster(path):
    page = Page(420, 594, "#faf7f2")
    page.fill(0, 0, 420, 54, VERMILION)
    for y, string, size, weight in ((26, content.BANNER.zh, 62, "bold"), (41, content.BANNER.en, 26, "normal"),
                                    (50, join(content.DECK), 15, "normal")):
        page.text(210, y, string, size, weight=weight, color="white", ha="center")
    for number, section in enumerate(content.SECTIONS):
        poster_section(page, section, 214 if number % 2 else 12, 60 + number // 2 * 142)
    ring(page)
    for number, paragraph in enumerate(content.PARAGRAPHS):
        chinese = "\n".join(textwrap.wrap(paragraph.zh, 28))
        english = "\n".join(textwrap.wrap(paragraph.en, 72))
        page.text(160 + 126 * number, 490, chinese, 12, va="top")
        page.text(160 + 126 * number, 535, english, 9.5, va="top", color=SOFT)
    page.text(210, 587, join(content.SOURCE), 9.5, ha="center", color=SOFT)
    page.save(path)


growths = [figure.growth for figure in content.SECTIONS[0].figures]
if WORKLOAD == "W1":
    single_chart(growths, OUTPUT)
elif WORKLOAD == "W2":
    poster(OUTPUT)
else:
    for i in range(content.CHARTS_OF_W3):
        varied = [content.varied(growth, i, row) for row, growth in enumerate(growths)]
        single_chart(varied, f"{OUTPUT}/chart-{i}.{FORMAT}")
