#include "finish/fonts.h"

#include <set>

namespace tubiao::finish {
namespace {

/// Calls `visit` for every font that the resources name, and those of the forms and patterns in
/// them. (Asking QPDF for all objects of a file would parse each of them.)
class FontVisitor {
 public:
  explicit FontVisitor(const std::function<void(QPDFObjectHandle)>& visit) : visit_(visit) {}

  void walk(QPDFObjectHandle resources) {
    if (!resources.isDictionary()) return;
    each(resources.getKey("/Font"), [this](QPDFObjectHandle font) {
      if (is_new(font)) visit_(font);
    });
    for (const char* key : {"/XObject", "/Pattern"}) {
      each(resources.getKey(key), [this](QPDFObjectHandle inner) {
        if (inner.isStream() && is_new(inner)) walk(inner.getDict().getKey("/Resources"));
      });
    }
  }

 private:
  template <typename Use>
  static void each(QPDFObjectHandle dictionary, Use use) {
    if (!dictionary.isDictionary()) return;
    for (const auto& [name, value] : dictionary.ditems()) use(value);
  }

  bool is_new(QPDFObjectHandle object) { return seen_.insert(object.getObjGen()).second; }

  const std::function<void(QPDFObjectHandle)>& visit_;
  std::set<QPDFObjGen> seen_;
};

}  // namespace

void for_each_font(const std::vector<QPDFPageObjectHelper>& pages,
                   const std::function<void(QPDFObjectHandle)>& visit) {
  FontVisitor visitor(visit);
  for (QPDFPageObjectHelper page : pages) {
    visitor.walk(page.getAttribute("/Resources", false));
  }
}

}  // namespace tubiao::finish
