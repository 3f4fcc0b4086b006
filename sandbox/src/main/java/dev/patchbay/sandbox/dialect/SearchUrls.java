package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.http.Call;
import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns an address copied from a LinkedIn search page into the filters it means. */
final class SearchUrls {

  private static final Map<String, String> FACETS =
      Map.of(
          "geoUrn", "location",
          "currentCompany", "company",
          "pastCompany", "past_company",
          "industry", "industry",
          "schoolFilter", "school",
          "profileLanguage", "profile_language");

  private static final Map<String, Integer> NETWORK = Map.of("F", 1, "S", 2, "O", 3);

  private SearchUrls() {}

  static JsonObject read(String url) {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException e) {
      throw Errors.refusal(400, "invalid_url", "The address is malformed.");
    }
    String path = uri.getPath();
    JsonObject params = JsonObject.empty();
    if (path.startsWith("/sales/search/people")) {
      params.put("api", "sales_navigator").put("category", "people");
    } else if (path.startsWith("/sales/search/company")) {
      params.put("api", "sales_navigator").put("category", "companies");
    } else if (path.startsWith("/talent/")) {
      params.put("api", "recruiter").put("category", "people");
    } else if (path.startsWith("/search/results/people")) {
      params.put("api", "classic").put("category", "people");
    } else if (path.startsWith("/search/results/companies")) {
      params.put("api", "classic").put("category", "companies");
    } else if (path.startsWith("/search/results/content")) {
      params.put("api", "classic").put("category", "posts");
    } else if (path.startsWith("/jobs/search")) {
      params.put("api", "classic").put("category", "jobs");
    } else {
      throw Errors.refusal(400, "invalid_url", "The address is not a LinkedIn search.");
    }
    String query = uri.getRawQuery();
    if (query != null) {
      filters(Call.parameters(query), params);
    }
    return params;
  }

  private static void filters(Map<String, List<String>> query, JsonObject params) {
    if (query.containsKey("keywords")) {
      params.put("keywords", query.get("keywords").get(0));
    }
    boolean classicPeople =
        params.text("api").equals("classic") && params.text("category").equals("people");
    if (!classicPeople) {
      return;
    }
    FACETS.forEach(
        (facet, name) -> {
          if (query.containsKey(facet)) {
            params.put(name, list(query.get(facet).get(0)));
          }
        });
    if (query.containsKey("network")) {
      List<Object> distances = new ArrayList<>();
      for (Object one : list(query.get("network").get(0))) {
        distances.add(NETWORK.getOrDefault(String.valueOf(one), 3));
      }
      params.put("network_distance", distances);
    }
  }

  private static List<@Nullable Object> list(String json) {
    try {
      return JsonObject.empty().put("list", Json.parse(json)).list("list");
    } catch (IllegalArgumentException e) {
      throw Errors.refusal(400, "invalid_url", "A filter of the address is malformed.");
    }
  }
}
