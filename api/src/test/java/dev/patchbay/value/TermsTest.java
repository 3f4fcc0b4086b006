package dev.patchbay.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final Term OSLO = Term.of(TermKind.LOCATION, "105719246", "Oslo");
  private static final Term NORWAY = Term.name("Norway");

  @Test
  void a_term_needs_an_id_or_a_name() {
    Term nothing = new Term(Option.none(), Option.none(), Option.none(), false, Map.of());

    assertThat(nothing.flaws())
        .containsExactly("A term has neither id nor name; give at least one.");
    assertThat(Term.name(" ").flaws())
        .containsExactly("A term has a blank name; leave the name out or fill it.");
    assertThat(Term.id(TermKind.LOCATION, "").flaws())
        .containsExactly("A term has a blank id; leave the id out or fill it.");
    assertThat(Term.id(TermKind.UNKNOWN, "1").flaws()).hasSize(1);
    assertThat(new Term(Option.none(), Option.some("1"), Option.none(), false, Map.of()).flaws())
        .containsExactly("The term id \"1\" names no catalogue; use Term.id(kind, id).");
    assertThat(OSLO.flaws()).isEmpty();
    assertThat(Term.ALL.flaws()).isEmpty();
  }

  @Test
  void an_id_has_the_form_of_its_catalogue() {
    assertThat(Term.id(TermKind.LOCATION, "Oslo").flaws())
        .containsExactly(
            "\"Oslo\" is no id of LOCATION, which are digits; look it up, or give the name with"
                + " Term.name.");
    assertThat(Term.id(TermKind.JOB_FUNCTION, "12").flaws())
        .containsExactly(
            "\"12\" is no id of JOB_FUNCTION, which are lower-case letters; look it up, or give the"
                + " name with Term.name.");
    assertThat(Term.id(TermKind.JOB_FUNCTION, "eng").flaws()).isEmpty();
    assertThat(Term.id(TermKind.PERSON, "ACoAADexample1aBcDeFg").flaws()).isEmpty();
    assertThat(Term.id(TermKind.LEAD_LIST, "ALL").flaws()).isEmpty();
    assertThat(Term.id(TermKind.SCHOOL, "ALL").flaws()).hasSize(1);
  }

  @Test
  void terms_are_the_same_by_id_in_one_catalogue_else_by_name() {
    assertThat(OSLO.sameAs(Term.id(TermKind.LOCATION, "105719246"))).isTrue();
    assertThat(OSLO.sameAs(Term.id(TermKind.REGION, "105719246"))).isFalse();
    assertThat(OSLO.sameAs(Term.of(TermKind.LOCATION, "1", "Oslo"))).isFalse();
    assertThat(OSLO.sameAs(Term.name("oslo"))).isTrue();
    assertThat(Term.id(TermKind.LOCATION, "1").sameAs(NORWAY)).isFalse();
  }

  @Test
  void strictness_and_extras_ride_on_the_term() {
    Term told = OSLO.strictly().withExtra(Map.of("project_id", "p1"));

    assertThat(told.strict()).isTrue();
    assertThat(told.extra()).containsEntry("project_id", "p1");
    assertThat(told.toString()).isEqualTo("LOCATION:105719246 \"Oslo\" strictly");
    assertThat(NORWAY.toString()).isEqualTo("\"Norway\"");
  }

  @Test
  void terms_come_from_names_ids_or_terms() {
    assertThat(Terms.named("Norway", "Norway")).isEqualTo(Terms.of(NORWAY));
    assertThat(Terms.ids(TermKind.LOCATION, "1").include())
        .containsExactly(Term.id(TermKind.LOCATION, "1"));
    assertThat(Terms.of(List.of(OSLO)).include()).containsExactly(OSLO);
    assertThat(Terms.of().flaws())
        .containsExactly("No terms given; name at least one or leave the argument out.");
  }

  @Test
  void a_filter_uses_its_excluded_half_only_when_there_is_one() {
    assertThat(TermFilter.of(OSLO).parts()).isEmpty();
    assertThat(TermFilter.of(OSLO).excluding(NORWAY).parts())
        .isEqualTo(Map.of("exclude", Set.of(NORWAY)));
    assertThat(TermFilter.allBut(NORWAY).parts()).containsOnlyKeys("exclude");
    assertThat(TermFilter.ids(TermKind.LOCATION, "1").include()).hasSize(1);
  }

  @Test
  void a_term_on_both_sides_of_a_filter_is_a_flaw() {
    assertThat(TermFilter.of(OSLO).excluding(Term.id(TermKind.LOCATION, "105719246")).flaws())
        .containsExactly(
            "The term LOCATION:105719246 \"Oslo\" is both included and excluded; drop it on one"
                + " side.");
    assertThat(TermFilter.of().flaws())
        .containsExactly("The filter has no terms; name at least one or leave the argument out.");
    assertThat(TermFilter.named("Norway").flaws()).isEmpty();
  }

  @Test
  void priorities_are_a_part_and_excluding_is_one_of_them() {
    PrioritisedTerms skills = PrioritisedTerms.named("Welding");

    assertThat(skills.parts()).isEmpty();
    assertThat(skills.and(OSLO, Priority.MUST_HAVE).exclude(NORWAY).parts())
        .isEqualTo(Map.of("priority", Set.of(Priority.MUST_HAVE, Priority.DOESNT_HAVE)));
    assertThat(skills.exclude(Term.name("welding")).flaws())
        .containsExactly("The term \"welding\" is given twice; give it once.");
    assertThat(skills.and(OSLO, Priority.UNKNOWN).flaws()).hasSize(1);
    assertThat(PrioritisedTerms.of().flaws()).hasSize(1);
  }

  @Test
  void scopes_and_priorities_are_separate_parts() {
    ScopedTerms<TitleScope> titles = ScopedTerms.of(Term.name("Welder"), TitleScope.CURRENT);

    assertThat(titles.parts()).isEqualTo(Map.of("scope", Set.of(TitleScope.CURRENT)));
    assertThat(titles.exclude(NORWAY).parts()).containsOnlyKeys("priority", "scope");
    assertThat(titles.and(NORWAY, Priority.CAN_HAVE, TitleScope.UNKNOWN).flaws())
        .containsExactly(
            "A term has the scope UNKNOWN, which cannot be sent; choose one or leave it out.");
    assertThat(ScopedTerms.<CompanyScope>named("Fjordkraft").parts()).isEmpty();
    assertThat(titles.flaws()).isEmpty();
  }

  @Test
  void an_enum_filter_knows_the_same_two_halves() {
    EnumFilter<SalesSeniority> filter = EnumFilter.of(SalesSeniority.CXO, SalesSeniority.DIRECTOR);

    assertThat(filter.parts()).isEmpty();
    assertThat(filter.flaws()).isEmpty();
    assertThat(filter.excluding(SalesSeniority.CXO).flaws())
        .containsExactly("CXO is both included and excluded; drop it on one side.");
    assertThat(EnumFilter.allBut(SalesSeniority.SENIOR).parts())
        .isEqualTo(Map.of("exclude", Set.of(SalesSeniority.SENIOR)));
    assertThat(EnumFilter.of(SalesSeniority.UNKNOWN).flaws())
        .containsExactly(
            "UNKNOWN stands for values read from a vendor and cannot be searched for.");
    assertThat(EnumFilter.of(List.<SalesSeniority>of()).flaws()).hasSize(1);
  }

  @Test
  void every_part_in_use_is_a_declared_part() {
    List<Composite> all =
        List.of(
            TermFilter.allBut(OSLO),
            EnumFilter.allBut(SalesSeniority.CXO),
            PrioritisedTerms.of().exclude(OSLO),
            ScopedTerms.of(OSLO, LocationScope.CURRENT).exclude(NORWAY),
            SavedSearch.of("1", "2").onlyNewest());

    for (Composite composite : all) {
      assertThat(composite.getClass().getAnnotation(Parts.class).value())
          .containsExactlyInAnyOrderElementsOf(composite.parts().keySet());
    }
  }
}
