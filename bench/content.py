"""What every contender draws. The city, its figures and its texts are invented.

W1  one chart, 160 × 100 mm: the growth of ten indicators, labels in two languages
W2  an A2 poster: a banner, six sections of five figures and a chart each, a ring, two paragraphs
W3  two hundred charts like W1 with other numbers, in one run
"""
from dataclasses import dataclass, field

CHARTS_OF_W3 = 200


@dataclass(frozen=True)
class Both:
    """A text in the two languages."""
    zh: str
    en: str


@dataclass(frozen=True)
class Figure:
    id: str
    label: Both
    value: str
    unit: str
    growth: float  # per cent since 2020


@dataclass(frozen=True)
class Section:
    id: str
    label: Both
    figures: list[Figure] = field(default_factory=list)


# The text of each unit, by its identifier in share/units.toml; "" is a plain number.
UNITS = {
    "km": Both("公里", "km"),
    "percent": Both("%", "%"),
    "": Both("", ""),
}

SUBTITLE = Both("2025年与2020年相比，单位：百分比", "Change from 2020 to 2025, per cent")
AXIS = Both("增幅", "Growth (%)")
SOURCE = Both("资料来源：滨江市统计局（虚构数据）", "Source: Binjiang Bureau of Statistics (invented figures)")
BANNER = Both("滨江市“十四五”规划主要成就", "Achievements of Binjiang City in the 14th Five-Year Plan")
DECK = Both("数据图解，2021—2025年", "An infographic, 2021–2025")
RING = Both("财政支出结构", "Public spending")
SHARES = [
    ("education", Both("教育", "Education"), 24), ("social-security", Both("社会保障", "Social security"), 21),
    ("health", Both("医疗卫生", "Health"), 17), ("transport", Both("交通", "Transport"), 15),
    ("environment", Both("环境保护", "Environment"), 13), ("science", Both("科技", "Science"), 10),
]
PARAGRAPHS = [
    Both("过去五年，全市坚持以人民为中心的发展思想，完整准确全面贯彻新发展理念，经济总量迈上新台阶，产业结构持续优化，"
         "创新能力显著增强。综合交通网络更加完善，城乡面貌焕然一新，生态环境质量稳步改善，蓝天碧水成为常态。"
         "教育医疗养老等公共服务加快补齐短板，居民收入增长与经济增长基本同步。",
         "Over the past five years the city has kept people at the centre of its work and has pursued growth that is "
         "innovative, coordinated, green, open and shared. The economy reached a new level, industry moved up the value "
         "chain, and the transport network now links every county within an hour. Air and water are cleaner, schools and "
         "clinics are closer to home, and household income has risen about as fast as the economy as a whole."),
    Both("展望未来五年，我们将聚焦高质量发展主题，加快构建现代化产业体系，推动数字技术与实体经济深度融合，培育具有竞争力的"
         "先进制造集群。继续深化重点领域改革，扩大高水平对外开放，统筹新型城镇化与乡村振兴，让发展成果惠及每个家庭。"
         "同时严守耕地与生态保护红线，健全防灾减灾机制，努力建设宜居韧性智慧城市。",
         "Looking ahead, the next plan will put quality first. The city will build a modern industrial system, bring "
         "digital tools into factories, farms and offices, and help clusters of advanced manufacturers compete abroad. "
         "Reform will go deeper in key fields, trade and investment will become easier, and the countryside will share in "
         "the gains. Farmland and nature reserves stay protected, and flood and fire defences will be strengthened."),
]

_SECTIONS = """
transport | 综合交通 | Integrated transport
  高速公路通车里程 | Expressway mileage | 612.4 | km
  轨道交通运营里程 | Metro network length | 183.6 | km
  高速铁路营业里程 | High-speed rail length | 245.2 | km
  新能源公交占比 | New-energy bus share | 92.7 | percent
  跨江桥梁数量 | River crossings | 27 |
  农村公路改造里程 | Rural roads upgraded | 418.0 | km
  港口集装箱泊位 | Container berths | 64 |
  物流园区数量 | Logistics parks | 36 |
  充电桩保有量 | Charging points installed | 58300 |
  绿道建设长度 | Greenway length | 266.9 | km
economy | 经济发展 | Economic growth
  高新技术企业数量 | High-tech enterprises | 4126 |
  数字经济核心产业占比 | Digital economy share | 13.9 | percent
  服务业增加值比重 | Service sector share | 58.6 | percent
  规模以上工业企业 | Industrial enterprises | 3275 |
  市场主体数量 | Business entities | 893600 |
  地区生产总值 | Gross domestic product | 8642 |
  固定资产投资 | Fixed-asset investment | 3275 |
  社会消费品零售额 | Retail sales of goods | 3921 |
  进出口总额 | Foreign trade volume | 1893 |
  一般公共预算收入 | General public revenue | 705 |
science | 科技创新 | Science and innovation
  研发经费投入强度 | R&D intensity | 3.4 | percent
  国家级实验室 | National laboratories | 9 |
  科技型中小企业 | Technology SMEs | 7350 |
  孵化器与众创空间 | Incubators and makerspaces | 214 |
  首台套装备 | First-set equipment | 133 |
  万人发明专利拥有量 | Patents per 10,000 people | 31 |
  技术合同成交额 | Technology contracts | 612 |
  引进高层次人才 | Talents recruited | 5800 |
  工业机器人密度 | Robot density | 392 |
  千兆宽带用户 | Gigabit broadband users | 1764000 |
ecology | 生态环境 | Ecology and environment
  森林覆盖率 | Forest coverage | 43.2 | percent
  污水集中处理率 | Sewage treatment rate | 98.1 | percent
  空气质量优良天数 | Days of good air quality | 331 |
  河流断面达标率 | River sections up to standard | 96.4 | percent
  生态廊道长度 | Ecological corridors | 388.7 | km
  单位能耗下降 | Energy intensity cut | 15.8 | percent
  可再生能源装机 | Renewable capacity | 742 |
  湿地保护面积 | Protected wetlands | 88 |
  人均公园绿地 | Park area per person | 14 |
  矿山修复面积 | Restored mining land | 21 |
people | 民生福祉 | Public well-being
  基本医疗保险参保率 | Health insurance coverage | 97.8 | percent
  普惠幼儿园覆盖率 | Affordable kindergarten rate | 94.5 | percent
  养老床位总数 | Elderly-care beds | 71200 |
  老旧小区改造 | Old estates renovated | 1543 |
  社区食堂数量 | Community canteens | 486 |
  居民人均可支配收入 | Disposable income | 58400 |
  城镇新增就业 | New urban jobs | 625000 |
  千人医疗床位 | Hospital beds | 8 |
  保障性租赁住房 | Subsidised rental homes | 126000 |
  平均预期寿命 | Life expectancy | 81 |
culture | 文化与治理 | Culture and governance
  公共图书馆数量 | Public libraries | 186 |
  非物质文化遗产项目 | Intangible heritage items | 318 |
  政务服务网办率 | Online government services | 99.2 | percent
  社区综合服务设施 | Community centres | 865 |
  群众安全感指数 | Public safety index | 98.7 | percent
  博物馆年参观量 | Museum visits | 9260000 |
  旅游接待人次 | Tourist arrivals | 74120000 |
  体育场地面积 | Sports grounds | 2900 |
  注册志愿者 | Registered volunteers | 1873000 |
  法律援助案件 | Legal aid cases | 23400 |
"""


def _growth(section: int, row: int) -> float:
    """Any number from 4 to 104, the same one each time."""
    return round(4 + (37 + 53 * row + 29 * section + 17 * ((row * row + section) % 7)) % 131 / 1.31, 1)


def _parse() -> list[Section]:
    sections: list[Section] = []
    for line in filter(None, _SECTIONS.split("\n")):
        cells = [cell.strip() for cell in line.split("|")]
        if not line.startswith(" "):
            sections.append(Section(cells[0], Both(cells[1], cells[2])))
            continue
        section, number = sections[-1], len(sections) - 1
        row = len(section.figures)
        section.figures.append(Figure(
            f"{section.id}-{row}", Both(cells[0], cells[1]), cells[2], cells[3], _growth(number, row)))
    return sections


SECTIONS = _parse()


def title(section: Section) -> Both:
    return Both(f"滨江市“十四五”时期{section.label.zh}主要指标增幅",
                f"Binjiang City, 14th Five-Year Plan: {section.label.en}")


def varied(growth: float, chart: int, row: int) -> float:
    """The number of a row in chart `chart` of W3, between 0.6 and 1.4 times that of W1."""
    return round(growth * (0.6 + 0.8 * ((7 * chart + 13 * row) % 101) / 100), 1)
