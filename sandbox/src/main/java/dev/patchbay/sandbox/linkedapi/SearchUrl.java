package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.http.Call;
import java.util.List;

/** The words in the address of a LinkedIn search page. */
final class SearchUrl {
  private SearchUrl() {}

  static String keywords(String url) {
    int mark = url.indexOf('?');
    return mark < 0
        ? ""
        : Call.parameters(url.substring(mark + 1)).getOrDefault("keywords", List.of("")).get(0);
  }
}
