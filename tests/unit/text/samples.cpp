#include "samples.h"

#include <fstream>

#include "base/utf8.h"

namespace tubiao::text::test {
namespace {

constexpr std::string_view soft_hyphen = "\u00AD";

std::string raw_text_of(const Line& line) {
  std::string text;
  for (const GlyphRun& run : line.runs) text += run.utf8;
  return text;
}

}  // namespace

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all = {
      {"zh",
       "新乡市今年的地区生产总值有望突破3700亿元，人均GDP将达60000元；2024年三次产业结构调整为"
       "8.3:42.9:48.8，居民人均可支配收入达到31929元。常住人口城镇化率为61.15%，比“十三五”末提高"
       "3.57个百分点，城乡面貌为之一新了。",
       {"3700亿元", "60000元", "2024年", "8.3:42.9:48.8", "31929元", "61.15%", "3.57个百分点"}},
      {"zh",
       "“8大优势产业+17条重点产业链+N个细分领域”的格局已经形成——规上工业企业2258家，居全省"
       "第3位；在全国先进制造业百强市中列第67位、数字经济百强市中列第80位……全年接待游客1.7亿人次，"
       "旅游总收入992亿元（比2020年多出近一倍）。",
       {"8大", "17条", "2258家", "第3位", "第67位", "第80位", "1.7亿人次", "992亿元", "2020年",
        "——", "……"}},
      {"zh",
       "高速公路通车里程633公里，增长136%；新建雨污管网208公里，城市绿道85.6公里，4.4万套安置房与"
       "1.5万套保障房惠及10万余户。《新乡市“十四五”规划》（2021—2025年）提出：“一横三纵”铁路网、"
       "“四横三纵两联”公路网，是不是都做到了？是的！",
       {"633公里", "136%", "208公里", "85.6公里", "4.4万套", "1.5万套", "10万余户", "2021—2025年"}},
      {"zh",
       "国资集团资产超过1400亿元，获得双“AAA”评级；“AI+智慧审批”与“无感续证”（见第2章）让办事更快。"
       "5G基站1.3万个，56台（套）设备通过认定；“以企观政·服务企业”“万人助万企”两项活动，帮助企业"
       "解决问题6000余个，争取资金超7亿元、居全省第2位。",
       {"1400亿元", "第2章", "1.3万个", "56台（套）", "6000余个", "7亿元", "第2位"}},
      {"zh",
       "预计2030年前后达到8～10万吨/年，约为现在的1.5倍；艾力·买买提说：“（第 3 期）每吨 3700 "
       "元左右，"
       "气温不到20℃……”（见《年鉴·工业卷》第128页）。",
       {"2030年", "10万吨", "1.5倍", "第 3 期", "3700 元", "20℃", "第128页", "……"}},
      {"zh-Hant",
       "地區生產總值可望突破3700億元，人均可支配收入31929元；「十四五」期間新增就業40.9萬人，"
       "可再生能源裝機佔比59%，首次超過火電。",
       {"3700億元", "31929元", "40.9萬人", "59%"}},
      {"en",
       "Xinxiang’s gross regional product is expected to exceed RMB 370 billion this year, No. 3 "
       "in "
       "Henan; per-capita disposable income reached RMB 31,929. The “8 industries + 17 chains” "
       "pattern has taken shape—2,258 enterprises above designated size, 633 km of expressways (up "
       "136% from 267.4–269.0 km in 2016–20), and an urbanisation rate of 61.15%.",
       {"RMB 370 billion", "No. 3", "RMB 31,929", "2,258", "633 km", "136%", "61.15%",
        "267.4–269.0 km", "2016–20", "Xinxiang’s"}},
  };
  return all;
}

const std::vector<Sample>& source_paragraphs() {
  static const std::vector<std::string> lines = [] {
    std::vector<std::string> out;
    for (const char* name : {"conference-1.zh.txt", "conference-2.zh.txt"}) {
      std::ifstream file(std::string(TUBIAO_PROJECT_ROOT "/data/sources/") + name);
      for (std::string line; std::getline(file, line);) {
        if (!line.empty()) out.push_back(line);
      }
    }
    return out;
  }();
  static const std::vector<Sample> paragraphs = [] {
    std::vector<Sample> out;
    for (const std::string& line : lines) out.push_back({"zh", line, {}});
    return out;
  }();
  return paragraphs;
}

Run run_of(std::string_view language, std::string_view text, double size) {
  Run run;
  run.text = text;
  run.language = language;
  run.style.families = {
      "Inter", {{"zh", "Noto Sans CJK SC"}, {"zh-Hant", "Noto Sans CJK TC"}}, "Noto Sans CJK SC"};
  run.style.size = size;
  return run;
}

std::vector<Placed> lay_open(const Composed& composed) {
  std::vector<Placed> out;
  std::size_t before = 0;
  for (std::size_t line = 0; line < composed.lines.size(); ++line) {
    for (const GlyphRun& run : composed.lines[line].runs) {
      std::size_t byte = 0;
      std::size_t glyph = 0;
      for (const scene::Cluster& cluster : run.clusters) {
        const auto character = base::decode(run.utf8, byte).value;
        const scene::Glyph first = cluster.glyphs > 0 ? run.glyphs[glyph] : scene::Glyph{};
        out.push_back({character, before + byte, line, first.x, first.y, run.font.postscript_name,
                       run.orientation});
        byte += static_cast<std::size_t>(cluster.bytes);
        glyph += static_cast<std::size_t>(cluster.glyphs);
      }
      before += run.utf8.size();
    }
  }
  return out;
}

std::string without_soft_hyphens(std::string text) {
  for (auto at = text.find(soft_hyphen); at != std::string::npos; at = text.find(soft_hyphen, at)) {
    text.erase(at, soft_hyphen.size());
  }
  return text;
}

std::string text_of(const Line& line) {
  return without_soft_hyphens(raw_text_of(line));
}

bool is_hyphenated(const Line& line) {
  return raw_text_of(line).ends_with(soft_hyphen);
}

std::u32string solid_text_of(const Line& line) {
  std::u32string text = decode_all(text_of(line));
  while (!text.empty() && text.back() == U' ') text.pop_back();
  return text;
}

std::string text_of(const Composed& composed) {
  std::string text;
  for (const Line& line : composed.lines) text += text_of(line);
  return text;
}

std::u32string decode_all(std::string_view text) {
  std::u32string out;
  for (std::size_t offset = 0; offset < text.size();) {
    const base::CodePoint character = base::decode(text, offset);
    out += character.value;
    offset += static_cast<std::size_t>(character.bytes);
  }
  return out;
}

}  // namespace tubiao::text::test
