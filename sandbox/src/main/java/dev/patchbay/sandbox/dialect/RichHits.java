package dev.patchbay.sandbox.dialect;

import dev.patchbay.sandbox.Person;
import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;

/** What hits tell where every product tells names and positions. */
final class RichHits {

  private final State state;
  private final SearchItems items;

  RichHits(State state, SearchItems items) {
    this.state = state;
    this.items = items;
  }

  void enrich(Person person, String api, JsonObject json) {
    JsonObject data = person.data();
    json.put("first_name", data.text("firstName")).put("last_name", data.text("lastName"));
    json.put("current_positions", person.currentPositions().stream().map(this::position).toList());
    if (api.equals("recruiter")) {
      json.put("work_experience", person.pastPositions().stream().map(this::position).toList());
      for (String list : List.of("certifications", "projects")) {
        json.objects(list).forEach(RichHits::yearsAlone);
      }
      team(data.object("recruiter"), json);
    }
  }

  private JsonObject position(JsonObject position) {
    JsonObject json = items.salesPosition(position);
    state
        .world
        .company(position.text("company"))
        .forEach(
            company -> {
              JsonObject size = company.object("size");
              json.put("company_url", Urls.company(company))
                  .put("company_description", company.textOrNull("description"))
                  .put("logo", company.textOrNull("logoUrl"))
                  .put(
                      "company_headcount",
                      JsonObject.empty()
                          .putIfPresent("min", size.value("from"))
                          .putIfPresent("max", size.value("to")));
            });
    return json;
  }

  private static void yearsAlone(JsonObject one) {
    for (String end : List.of("start", "end")) {
      if (one.has(end)) {
        one.put(end, JsonObject.empty().put("year", one.object(end).value("year")));
      }
    }
  }

  private void team(JsonObject told, JsonObject json) {
    List<String> tags = told.texts("tags");
    if (!tags.isEmpty()) {
      json.put("tags", tags.stream().map(RichHits::tag).toList());
    }
    List<String> notes = told.texts("notes");
    if (!notes.isEmpty()) {
      json.put("notes", notes.stream().map(text -> note(text, told)).toList());
    }
  }

  private static JsonObject tag(String name) {
    return JsonObject.empty().put("id", Ids.mark(name)).put("name", name);
  }

  private JsonObject note(String text, JsonObject told) {
    Person author = state.world.owner();
    JsonObject note = JsonObject.empty();
    told.texts("projects").stream().findFirst().ifPresent(id -> note.put("project_id", id));
    return note.put("content", text)
        .put("created_at", Times.iso(state.world.now()))
        .put(
            "author",
            JsonObject.empty()
                .put("id", author.memberId())
                .put("seat_id", "77001")
                .put("first_name", author.data().text("firstName"))
                .put("last_name", author.data().text("lastName"))
                .put("public_profile_url", Urls.profile(author)));
  }
}
