package dev.patchbay.tck.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.identity.PostRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.post.Post;
import dev.patchbay.post.PostOperations;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.PersonProfileBuilder;
import dev.patchbay.profile.Position;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.Skill;
import dev.patchbay.sandbox.World;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.value.ApproximateTime;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.Precision;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
  private static final ProfileRef LINA = ProfileRef.of("lina-orvik-3b1");

  private final World world = World.load();
  private final WorldFacts facts = new WorldFacts(world);
  private final Tally tally = new Tally(facts.all());
  private final Comparison comparison = new Comparison(tally, new Names(world));

  private Thing thing(String kind, String key) {
    return facts.of(kind).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  private void told(PersonProfile profile) {
    comparison.compare(ProfileOperations.PROFILE_GET, thing("person", "lina-orvik-3b1"), profile);
  }

  private static PersonProfileBuilder lina() {
    return PersonProfile.builder(LINA);
  }

  @Test
  void what_is_told_as_it_is_is_no_gap() {
    int before = tally.missing("person.headline");
    told(lina().headline("Head of Data at Fjordkraft Labs").build());

    assertThat(tally.missing("person.headline")).isEqualTo(before - 1);
    assertThat(tally.wrong()).isEmpty();
  }

  @Test
  void another_value_is_wrong_and_says_whose() {
    told(lina().headline("Head of Sales").build());

    assertThat(tally.wrong())
        .containsExactly(
            "profile.get tells person lina-orvik-3b1.headline = Head of Sales,"
                + " in the world it is Head of Data at Fjordkraft Labs");
  }

  @Test
  void what_the_world_lacks_is_wrong_unless_it_says_nothing() {
    told(lina().hiring(false).coverUrl("https://media.example/invented.jpg").build());

    assertThat(tally.wrong())
        .containsExactly(
            "profile.get tells person lina-orvik-3b1.coverUrl ="
                + " Some(https://media.example/invented.jpg), which the world lacks");
  }

  @Test
  void order_does_not_count_and_fewer_are_gaps_but_more_are_wrong() {
    Skill modeling =
        new Skill("Data Modeling", Option.none(), Option.none(), Option.none(), List.of());
    Skill sql = new Skill("SQL", Option.none(), Option.none(), Option.none(), List.of());
    int before = tally.missing("person.skills.name");
    told(lina().skills(List.of(modeling, sql)).build());
    assertThat(tally.missing("person.skills.name")).isEqualTo(before - 2);
    assertThat(tally.wrong()).isEmpty();

    told(lina().skills(List.of(modeling, sql, sql)).build());
    assertThat(tally.wrong())
        .singleElement()
        .asString()
        .startsWith("profile.get tells one more of person lina-orvik-3b1.skills");
  }

  @Test
  void a_year_alone_is_a_gap_and_another_year_is_wrong() {
    int before = tally.missing("person.positions.start");
    told(lina().positions(List.of(position(PartialDate.of(2021)))).build());
    assertThat(tally.missing("person.positions.start")).isEqualTo(before);
    assertThat(tally.wrong()).isEmpty();

    told(lina().positions(List.of(position(PartialDate.of(2020, 3)))).build());
    assertThat(tally.wrong()).singleElement().asString().contains("positions[0].start = 2020-03");
  }

  private static Position position(PartialDate start) {
    return Position.builder().title("Head of Data").start(start).current(true).build();
  }

  @Test
  void a_time_is_compared_as_exactly_as_it_is_told() {
    Instant at = Instant.parse("2026-11-19T06:00:00Z");
    assertThat(wrongAt(ApproximateTime.exact(at))).isEmpty();
    assertThat(wrongAt(ApproximateTime.exact(at.plusSeconds(1)))).hasSize(1);
    assertThat(wrongAt(ApproximateTime.of(at.plusSeconds(70_000), Precision.DAY, "2d"))).hasSize(1);
    assertThat(wrongAt(ApproximateTime.of(at.plusSeconds(100_000), Precision.DAY, "1d")))
        .hasSize(2);
  }

  private List<String> wrongAt(ApproximateTime time) {
    comparison.compare(
        PostOperations.POST_GET,
        thing("post", "7390000000000000123"),
        Post.builder(PostRef.of("urn:li:activity:7390000000000000123")).postedAt(time).build());
    return tally.wrong();
  }

  @Test
  void names_that_point_to_two_people_are_nobody() {
    String other = world.person("tomas-brekke-9").memberId();
    ProfileRef both = LINA.with(ProfileRef.of(other).names().iterator().next());

    assertThat(new Names(world).person(LINA)).isNotEmpty();
    assertThat(new Names(world).person(both)).isEmpty();
  }

  @Test
  void the_ledger_is_strict_both_ways() {
    GapLedger ledger =
        new GapLedger(
            JsonObject.empty()
                .put("decisions", List.of(JsonObject.empty().put("page", "a page").put("gaps", 3L)))
                .put(
                    "rows",
                    List.of(
                        row("person.about", 2, "the vendor's field list"),
                        row("person.name", 1, "one cannot be reached"))));

    assertThat(
            ledger.flaws(
                List.of(
                    gap("person.about", 2, Gap.Cause.FIELD_LIST),
                    gap("person.name", 1, Gap.Cause.OPEN))))
        .isEmpty();
    assertThat(ledger.flaws(List.of(gap("person.about", 2, Gap.Cause.OPEN))))
        .containsExactly(
            "gaps.json says of person.about \"the vendor's field list\", which is not so: the vendor"
                + " tells it",
            "gaps.json holds person.name, which the vendor tells: take it out",
            "Only 2 facts are not told now, but the decisions in gaps.json allow for 3: lower the"
                + " number");
    assertThat(
            ledger.flaws(
                List.of(
                    gap("person.about", 3, Gap.Cause.FIELD_LIST),
                    gap("person.name", 1, Gap.Cause.OPEN))))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("gaps.json says {\"fact\":\"person.about\""))
        .contains(
            "4 facts are not told, but the decisions in gaps.json allow for 3: let the adapter tell"
                + " them, or add a decision with its page");
  }

  private static JsonObject row(String fact, long missing, String why) {
    return JsonObject.empty()
        .put("fact", fact)
        .put("missing", missing)
        .put("of", 9L)
        .put("why", why);
  }

  private static Gap gap(String fact, int missing, Gap.Cause cause) {
    return new Gap(fact, missing, 9, cause, "one of them");
  }
}
