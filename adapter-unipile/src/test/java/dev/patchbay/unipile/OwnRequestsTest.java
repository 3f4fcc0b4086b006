package dev.patchbay.unipile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.dialect.own.applicant.GetApplicant;
import dev.patchbay.dialect.own.job.AnswerType;
import dev.patchbay.dialect.own.job.ApplyMethod;
import dev.patchbay.dialect.own.job.ApplyMethodType;
import dev.patchbay.dialect.own.job.BudgetAmount;
import dev.patchbay.dialect.own.job.EditJobPosting;
import dev.patchbay.dialect.own.job.GetJobPosting;
import dev.patchbay.dialect.own.job.IdOrText;
import dev.patchbay.dialect.own.job.JobService;
import dev.patchbay.dialect.own.job.PostingSeniority;
import dev.patchbay.dialect.own.job.ProjectChoice;
import dev.patchbay.dialect.own.job.PublishBudget;
import dev.patchbay.dialect.own.job.PublishJobPosting;
import dev.patchbay.dialect.own.job.PublishMode;
import dev.patchbay.dialect.own.job.RecruiterPosting;
import dev.patchbay.dialect.own.job.ScreeningQuestion;
import dev.patchbay.dialect.own.messaging.FollowUpTime;
import dev.patchbay.dialect.own.messaging.StartChat;
import dev.patchbay.dialect.own.profile.ProfileLocation;
import dev.patchbay.dialect.own.profile.ProfileMediaLink;
import dev.patchbay.dialect.own.profile.ProfileMediaType;
import dev.patchbay.dialect.own.raw.CallLinkedIn;
import dev.patchbay.dialect.own.raw.RawMethod;
import dev.patchbay.dialect.own.value.YearAndMonth;
import dev.patchbay.identity.Product;
import dev.patchbay.value.Upload;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the specification does not allow is found before anything is sent, with its repair. */
final class OwnRequestsTest {
  private static final Upload FILE = Upload.of("a.png", "image/png", new byte[] {1});

  @Test
  void a_numeric_question_has_no_choices() {
    assertThat(
            ScreeningQuestion.builder(AnswerType.NUMERIC, "Years?")
                .choices("1", "2")
                .build()
                .flaws())
        .containsExactly("choices does not belong to A NUMERIC question; leave it out.");
  }

  @Test
  void a_question_of_choices_has_both_lists_and_no_numbers() {
    assertThat(
            ScreeningQuestion.builder(AnswerType.MULTIPLE_CHOICES, "Where?")
                .minExpectation(BigDecimal.ONE)
                .build()
                .flaws())
        .containsExactly(
            "A MULTIPLE_CHOICES question needs choices; add it.",
            "A MULTIPLE_CHOICES question needs expectedChoices; add it.",
            "minExpectation does not belong to A MULTIPLE_CHOICES question; leave it out.");
  }

  @Test
  void a_link_leads_somewhere_and_media_do_not() {
    assertThat(ProfileMediaLink.builder(ProfileMediaType.LINK, "Talk").build().flaws())
        .containsExactly("A LINK needs url; add it.");
    assertThat(
            ProfileMediaLink.builder(ProfileMediaType.MEDIA, "Talk")
                .url("https://fjordkraft.example/talk")
                .thumbnail(FILE)
                .build()
                .flaws())
        .containsExactly(
            "url does not belong to MEDIA; leave it out.",
            "thumbnail does not belong to MEDIA; leave it out.");
  }

  @Test
  void one_applies_in_one_way() {
    assertThat(
            new ApplyMethod(
                    ApplyMethodType.LINKEDIN,
                    Option.some("jobs@fjordkraft.example"),
                    Option.none(),
                    Option.some("https://fjordkraft.example"))
                .flaws())
        .containsExactly(
            "Applying on LINKEDIN needs resumeRequired; add it.",
            "url does not belong to applying on LINKEDIN; leave it out.");
    assertThat(ApplyMethod.onLinkedIn("jobs@fjordkraft.example", false).flaws()).isEmpty();
    assertThat(ApplyMethod.elsewhere("https://fjordkraft.example").flaws()).isEmpty();
  }

  @Property(seed = "1")
  void a_follow_up_waits_days_or_weeks_within_bounds(
      @ForAll @IntRange(min = -3, max = 40) int days, @ForAll @IntRange(max = 8) int weeks) {
    assertThat(FollowUpTime.afterDays(days, "Europe/Oslo").flaws().isEmpty())
        .isEqualTo(days >= 3 && days <= 28);
    assertThat(FollowUpTime.afterWeeks(weeks, "Europe/Oslo").flaws().isEmpty())
        .isEqualTo(weeks >= 1 && weeks <= 4);
    assertThat(new FollowUpTime(Option.some(days), Option.some(weeks), "Europe/Oslo").flaws())
        .contains("Give either days or weeks.");
  }

  @Test
  void options_of_a_product_stand_beside_that_product_alone() {
    StartChat plain = StartChat.builder(List.of("ACoAADexample1aBcDeFg")).text("Hello").build();

    assertThat(plain.flaws()).isEmpty();
    assertThat(plain.toBuilder().signature("Mira").build().flaws())
        .containsExactly("signature: is for Recruiter alone; leave it out or add api RECRUITER");
    assertThat(plain.toBuilder().api(Product.RECRUITER).inmail(true).build().flaws())
        .containsExactly("inmail: is for classic chats alone; leave it out or leave api out");
    assertThat(
            plain.toBuilder().api(Product.RECRUITER).signature("Mira").hiringProjectId("1").build())
        .matches(chat -> chat.flaws().isEmpty());
    assertThat(StartChat.builder(List.of()).build().flaws())
        .containsExactly("attendeesIds: name somebody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../accounts", "a/../b", "..\\\\a", "a\nb"})
  void an_id_that_is_a_path_is_refused(String id) {
    assertThat(new GetApplicant(id).flaws())
        .containsExactly("applicantId: is no id but a path; give one that the vendor gave out");
    assertThat(new GetJobPosting(id, JobService.CLASSIC).flaws()).hasSize(1);
    assertThat(EditJobPosting.builder(id).build().flaws()).hasSize(1);
    assertThat(PublishJobPosting.builder(id, PublishMode.PROMOTED).build().flaws()).hasSize(1);
  }

  @Test
  void ids_of_vendors_may_hold_dots_and_slashes() {
    assertThat(new GetApplicant("a.b/c..d=").flaws()).isEmpty();
  }

  @Test
  void ids_of_linkedin_are_digits_or_letters() {
    assertThat(IdOrText.byId("Engineer").flaws())
        .containsExactly("id takes digits only, such as 1035, not \"Engineer\".");
    assertThat(EditJobPosting.builder("1").location("Oslo").build().flaws())
        .containsExactly("location: takes digits only, such as 1035, not \"Oslo\".");
    assertThat(
            RecruiterPosting.builder(
                    ProjectChoice.existing("1"),
                    List.of("12"),
                    List.of("Baking"),
                    PostingSeniority.DIRECTOR,
                    ApplyMethod.elsewhere("https://fjordkraft.example"))
                .build()
                .flaws())
        .containsExactly(
            "functions takes lower-case letters only, such as eng, not \"12\".",
            "industries takes digits only, such as 1035, not \"Baking\".");
  }

  @Test
  void a_postal_code_has_five_characters_and_a_month_both_halves() {
    assertThat(new ProfileLocation("1", Option.some("5003")).flaws())
        .containsExactly("postalCode has five characters; give those or leave it out.");
    assertThat(new YearAndMonth(Option.some(2024), Option.none()).flaws())
        .containsExactly("Give both year and month.");
    assertThat(YearAndMonth.of(2024, 13).flaws())
        .containsExactly("month runs from 1 to 12; give one of these.");
  }

  @Test
  void a_free_publication_has_no_budget() {
    assertThat(
            PublishJobPosting.builder("1", PublishMode.FREE)
                .budget(
                    new PublishBudget(
                        Option.some(new BudgetAmount("EUR", BigDecimal.TEN)), Option.none()))
                .build()
                .flaws())
        .containsExactly("budget: a free publication has no budget; leave it out");
  }

  @Test
  void only_addresses_of_linkedin_are_called_and_only_with_json() {
    assertThat(CallLinkedIn.builder("https://www.linkedin.com.example/").build().flaws())
        .containsExactly(
            "requestUrl: must begin with https://www.linkedin.com/ and have no line break");
    assertThat(
            new CallLinkedIn(
                    "https://www.linkedin.com/voyager/api/me",
                    Option.some(RawMethod.POST),
                    Map.of(),
                    Map.of("at", List.of(Instant.EPOCH)),
                    Map.of(),
                    Option.none())
                .flaws())
        .containsExactly(
            "body: holds what JSON cannot; use texts, numbers, flags, lists and maps of them");
  }
}
