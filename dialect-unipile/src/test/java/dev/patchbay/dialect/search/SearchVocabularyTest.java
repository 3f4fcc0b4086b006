package dev.patchbay.dialect.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.patchbay.dialect.read.NetworkDistances;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SearchVocabularyTest {
  static Stream<Arguments> tables() {
    return Stream.of(
        arguments("1 2 3", NetworkDistances.ASKED),
        arguments("1 2 3 GROUP", NetworkDistances.ASKED_OR_GROUP),
        arguments("proBono boardMember", SearchVocabulary.OPEN_TO),
        arguments("relevance date", SearchVocabulary.POST_SORT),
        arguments("relevance date", SearchVocabulary.JOB_SORT),
        arguments(
            "videos images live_videos documents collaborative_articles",
            SearchVocabulary.CONTENT_TYPE),
        arguments(
            "intern entry associate mid_senior director executive",
            SearchVocabulary.EXPERIENCE_LEVEL),
        arguments(
            "full_time part_time contract temporary volunteer internship other",
            SearchVocabulary.EMPLOYMENT_TYPE),
        arguments("on_site hybrid remote", SearchVocabulary.WORKPLACE_TYPE),
        arguments(
            "career_growth_and_learning diversity_equity_and_inclusion"
                + " environmental_sustainability social_impact work_life_balance",
            SearchVocabulary.COMMITMENT),
        arguments(
            "medical_insurance vision_insurance dental_insurance disability_insurance 401(k)"
                + " pension_plan paid_maternity_leave paid_paternity_leave commuter_benefits"
                + " student_loan_assistance tuition_assistance",
            SearchVocabulary.BENEFIT),
        arguments(
            "owner/partner cxo vice_president director experienced_manager entry_level_manager"
                + " strategic senior entry_level in_training",
            SearchVocabulary.SALES_SENIORITY),
        arguments(
            "owner partner cxo vp director manager senior entry training unpaid",
            SearchVocabulary.RECRUITER_SENIORITY),
        arguments(
            "educational_institution public_company privately_held non_profit partnership"
                + " self_employed self_owned government_agency",
            SearchVocabulary.COMPANY_TYPE),
        arguments("senior_leadership_changes funding_events", SearchVocabulary.COMPANY_ACTIVITY),
        arguments(
            "messages tags notes projects resumes reviews", SearchVocabulary.RECRUITING_ACTIVITY),
        arguments(
            "OPEN_TO_WORK ACTIVE_TALENT REDISCOVERED_CANDIDATES INTERNAL_CANDIDATES"
                + " INTERESTED_IN_YOUR_COMPANY HAVE_COMPANY_CONNECTIONS",
            SearchVocabulary.SPOTLIGHT),
        arguments("CAN_HAVE MUST_HAVE DOESNT_HAVE", SearchVocabulary.PRIORITY),
        arguments(
            "CURRENT_OR_PAST CURRENT PAST PAST_NOT_CURRENT OPEN_TO_WORK",
            SearchVocabulary.TITLE_SCOPE),
        arguments("CURRENT_OR_PAST CURRENT PAST PAST_NOT_CURRENT", SearchVocabulary.COMPANY_SCOPE),
        arguments(
            "CURRENT OPEN_TO_RELOCATE_ONLY CURRENT_OR_OPEN_TO_RELOCATE",
            SearchVocabulary.LOCATION_SCOPE),
        arguments(
            "ELEMENTARY LIMITED_WORKING PROFESSIONAL_WORKING NATIVE_OR_BILINGUAL",
            SearchVocabulary.PROFICIENCY),
        arguments("CLASSIC SALES_NAVIGATOR RECRUITER", SearchVocabulary.SERVICE),
        arguments(
            "{min=1,_max=10} {min=11,_max=50} {min=51,_max=200} {min=201,_max=500}"
                + " {min=501,_max=1000} {min=1001,_max=5000} {min=5001,_max=10000} {min=10001}",
            SearchVocabulary.COMPANY_SIZE),
        arguments(
            "{min=0,_max=1} {min=1,_max=2} {min=3,_max=5} {min=6,_max=10} {min=10}",
            SearchVocabulary.YEARS),
        arguments(
            "{min=1,_max=50} {min=51,_max=100} {min=101,_max=1000} {min=1001,_max=5000} {min=5001}",
            SearchVocabulary.FOLLOWERS),
        arguments(
            "{min=0,_max=50} {min=51,_max=100} {min=101,_max=250} {min=251,_max=500}",
            SearchVocabulary.FORTUNE),
        arguments(
            "{max=1} {min=2,_max=7} {min=8,_max=14} {min=15,_max=30} {min=31,_max=90}",
            SearchVocabulary.DAYS_ON_LINKEDIN),
        arguments(
            "LOCATION REGION POSTAL_CODE INDUSTRY SALES_INDUSTRY COMPANY SCHOOL SERVICE"
                + " JOB_FUNCTION DEPARTMENT JOB_TITLE SKILL GROUPS PERSONA TECHNOLOGIES"
                + " ACCOUNT_LISTS LEAD_LISTS SAVED_ACCOUNTS SAVED_SEARCHES RECENT_SEARCHES"
                + " SAVED_FILTERS HIRING_PROJECTS PEOPLE CONNECTIONS EMPLOYMENT_TYPE",
            SearchVocabulary.TERM_KIND));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  <E extends Enum<E>> void Every_constant_is_written_as_the_vendor_spells_it_and_read_back(
      String spellings, EnumTable<E> table) {
    List<String> expected = List.of(spellings.split(" ", -1));
    E unknown = table.read("no such constant");
    List<String> written = new ArrayList<>();
    for (String name : table.writable()) {
      E constant = Enum.valueOf(unknown.getDeclaringClass(), name);
      String spelled = table.text(constant).get();
      written.add(spelled.replace(", ", ",_"));
      assertThat(table.read(spelled)).isEqualTo(constant);
      assertThat(table.read(spelled.toLowerCase(Locale.ROOT))).isEqualTo(constant);
    }
    assertThat(written).containsExactlyElementsOf(expected);
    assertThat(table.write(unknown)).isEmpty();
  }

  @Example
  void Degrees_are_no_catalogue_of_this_dialect() {
    assertThat(SearchVocabulary.TERM_KIND.write(TermKind.DEGREE)).isEqualTo(Option.none());
  }
}
