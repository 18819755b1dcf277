// The fonts of a document.
// Owned by the finish stage.
#pragma once

#include <functional>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <vector>

namespace tubiao::finish {

/// Calls `visit` for every font of the pages, once each.
void for_each_font(const std::vector<QPDFPageObjectHelper>& pages,
                   const std::function<void(QPDFObjectHandle)>& visit);

}  // namespace tubiao::finish
