package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import io.vavr.control.Option;

/** Finds the page that an item of a list leads to. */
final class Lists {
  private final World world;
  private final PostBook posts;

  Lists(World world, PostBook posts) {
    this.world = world;
    this.posts = posts;
  }

  /** The page of an item for the actions below {@code st.doForPeople} and its like. */
  Option<Page> page(String each, JsonObject item) {
    String url = item.has("publicUrl") ? item.text("publicUrl") : item.text("hashedUrl");
    return switch (each.substring(each.indexOf('.') + 1)) {
      case "doForPeople" -> Urls.person(world, url).map(Page::of);
      case "doForCompanies" -> Urls.company(world, url).map(Page::ofCompany);
      default -> posts.find(item.text("url")).map(Page::ofPost);
    };
  }
}
