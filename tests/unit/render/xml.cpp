#include "xml.h"

#include <boost/test/unit_test.hpp>

#include "pictures.h"
#include "render/render.h"
#include "samples.h"

namespace tubiao::samples {

scene::Scene colourful(const std::string& id) {
  scene::Metadata metadata = samples::metadata();
  metadata.id = id;
  scene::Builder builder(metadata);
  builder.begin_page({200, 100}, 0, 0);
  add_line(builder, latin_font(), "Lengths, lengths, lengths", {10, 20}, 10);
  builder.add({.path = scene::rectangle({10, 60, 40, 30}),
               .fill = scene::Hatch{.ground = {255, 255, 255}, .line = {16, 90, 150}},
               .stroke = {}},
              scene::Layer::ground);
  const std::string png = plain_png(4, 4, {200, 16, 46});
  scene::Picture picture =
      samples::picture(scene::Picture::Format::png, png, 4, 4, {100, 10, 20, 20});
  builder.add(picture);
  picture.frame = {150, 10, 20, 20};
  builder.add(picture);
  return builder.take();
}

std::string drawn(const scene::Scene& scene, std::size_t page) {
  render::FontCache fonts;
  return render::render_svg(scene, page, fonts);
}

pugi::xml_document parse(const std::string& svg) {
  pugi::xml_document document;
  BOOST_REQUIRE(document.load_string(svg.c_str()));
  return document;
}

std::vector<pugi::xml_node> elements(const pugi::xml_document& document, const std::string& name) {
  std::vector<pugi::xml_node> found;
  for (const pugi::xpath_node& node : document.select_nodes(("//" + name).c_str())) {
    found.push_back(node.node());
  }
  return found;
}

}  // namespace tubiao::samples
