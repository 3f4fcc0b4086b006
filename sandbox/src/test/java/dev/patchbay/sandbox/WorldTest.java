package dev.patchbay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WorldTest {

  private final World world = World.load();

  @Test
  void ids_have_the_forms_by_which_they_are_recognised() {
    assertThat(world.people())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            person -> {
              assertThat(person.memberId()).matches("A[CD]oA[A-Za-z0-9_-]{3,60}");
              assertThat(person.salesId()).matches("ACwA[A-Za-z0-9_-]{3,60}");
              assertThat(person.recruiterId()).matches("AE[A-Z]A[A-Za-z0-9_-]{3,60}");
              assertThat(person.number()).matches("[1-9][0-9]*");
              person.slug().forEach(slug -> assertThat(slug).matches("[^\\s/?#:,()\"<>&=]{3,150}"));
            });
    assertThat(world.companies())
        .hasSize(12)
        .allSatisfy(company -> assertThat(company.text("id")).matches("[1-9][0-9]{0,11}"));
  }

  @Test
  void no_name_points_to_two_people() {
    List<String> names =
        world.people().stream()
            .flatMap(
                person ->
                    Stream.concat(
                        Stream.of(
                            person.memberId(),
                            person.salesId(),
                            person.recruiterId(),
                            person.number()),
                        person.slug().toJavaStream()))
            .toList();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(world.find("LINA-ORVIK-3B1").get().memberId()).isEqualTo("ACoAADexample1aBcDeFg");
  }

  @Test
  void names_identify_a_person_unless_they_point_to_two() {
    assertThat(world.identify(List.of("lina-orvik-3b1", "91827364", "unknown-name")).get().key())
        .isEqualTo("lina-orvik-3b1");
    assertThat(world.identify(List.of("lina-orvik-3b1", "ove-dahl"))).isEmpty();
    assertThat(world.identify(List.of("unknown-name"))).isEmpty();
  }

  @Test
  void a_full_name_means_somebody_only_if_nobody_else_has_it() {
    assertThat(world.meant("Tomas Brekke").get().key()).isEqualTo("tomas-brekke-9");
    assertThat(world.meant("ove-dahl").get().key()).isEqualTo("ove-dahl");
    assertThat(world.meant("Jonas Berg")).isEmpty();
  }

  @Test
  void people_that_break_programs_are_there() {
    List<String> names =
        world.people().stream().map(person -> person.name().getOrElse("")).toList();

    assertThat(names).anyMatch(name -> Pattern.compile("\\p{IsHebrew}").matcher(name).find());
    assertThat(names).anyMatch(name -> Pattern.compile("\\p{IsArabic}").matcher(name).find());
    assertThat(names).anyMatch(name -> name.codePoints().anyMatch(c -> c > 0xFFFF));
    assertThat(names).anyMatch(name -> !Normalizer.isNormalized(name, Normalizer.Form.NFC));
    assertThat(names).anyMatch(name -> !name.isEmpty() && !name.contains(" "));
    assertThat(names).contains("", "Jonas Berg");
    assertThat(names.indexOf("Jonas Berg")).isNotEqualTo(names.lastIndexOf("Jonas Berg"));
    assertThat(world.people()).anyMatch(person -> person.distance().equals("OUT_OF_NETWORK"));
    assertThat(world.people()).anyMatch(person -> person.data().objects("positions").isEmpty());
  }

  @Test
  void a_company_has_no_one_a_page_or_a_page_and_a_bit_of_people() {
    assertThat(world.companies())
        .extracting(
            company ->
                world.people().stream()
                    .filter(
                        person ->
                            person.currentPositions().stream()
                                .anyMatch(p -> p.text("company").equals(company.text("id"))))
                    .count())
        .contains(0L, 1L, 10L, 13L);
  }

  @Test
  void everything_named_exists() {
    world.data().objects("conversations").stream()
        .flatMap(one -> one.texts("with").stream())
        .forEach(world::person);
    world.data().object("invitations").objects("sent").forEach(i -> world.person(i.text("person")));
    assertThat(world.people())
        .filteredOn(person -> person.data().has("location"))
        .allMatch(person -> world.title("LOCATION", person.data().text("location")).isDefined());
    assertThatThrownBy(() -> world.person("nobody"))
        .hasMessage("Nobody in the world has the key nobody");
  }
}
