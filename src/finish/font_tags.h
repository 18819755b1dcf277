// The tags of embedded font subsets.
// Owned by the finish stage.
#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>
#include <vector>

namespace tubiao::finish {

/// Gives every subset of a font ("ABCDEF+Name", ISO 32000-1, 9.6.4) a tag made of its font program,
/// so that equal subsets have equal tags and the document does not depend on how its fonts were
/// cut.
void tag_fonts_by_content(const std::vector<QPDFPageObjectHelper>& pages);

}  // namespace tubiao::finish
