// A small, sound dataset in Chinese and English. Shared by the suites that run whole projects.
#pragma once

#include <string>

namespace tubiao::test {

/// Everything of a city but its indicators: one source and one topic.
inline const std::string city_head = R"([dataset]
id        = "city"
languages = ["zh", "en"]
title     = { zh = "新乡市统计", en = "City statistics" }
place     = { zh = "新乡市", en = "Xinxiang" }
plan      = { from = 2021, to = 2025, baseline = 2020 }
as_of     = 2025-10-28

[[source]]
id    = "report"
title = { zh = "统计公报", en = "Statistical report" }

[[topic]]
id    = "roads"
label = { zh = "交通", en = "Transport" }

)";

/// The same with one figure, to which further observations may be added.
inline const std::string city = city_head + R"([[indicator]]
id     = "motorways"
topic  = "roads"
label  = { zh = "高速公路里程", en = "Motorways" }
unit   = "km"
nature = "level"
[[indicator.observation]]
period = 2025
value  = 633
source = "report"
)";

}  // namespace tubiao::test
