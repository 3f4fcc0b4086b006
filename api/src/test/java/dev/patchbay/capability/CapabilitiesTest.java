package dev.patchbay.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.identity.Vendor;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
  private static final Vendor VENDOR = Vendor.of("acme-v1");
  private static final Support NO_WAY =
      Support.unsupported(Support.Reason.VENDOR_CANNOT, "look it up by hand");

  private final Capabilities capabilities =
      Capabilities.of(
          VENDOR,
          List.of(
              operation("search.people", Support.NATIVE, List.of()),
              operation("search.leads", Support.NATIVE, List.of("SALES_NAVIGATOR")),
              operation("search.jobs", NO_WAY, List.of())));

  private static OperationCapability operation(String id, Support support, List<String> needs) {
    return new OperationCapability(
        id,
        support,
        SessionUse.REQUIRED,
        needs,
        Option.none(),
        Option.none(),
        false,
        Latency.LIVE,
        Map.of(
            id + ".keywords", ArgumentCapability.of(id + ".keywords", Support.NATIVE),
            id + ".openTo", ArgumentCapability.of(id + ".openTo", NO_WAY)),
        List.of(),
        List.of());
  }

  @Test
  void operations_and_arguments_are_asked_for_alike() {
    assertThat(capabilities.supports("search.people")).isTrue();
    assertThat(capabilities.supports("search.people.keywords")).isTrue();
    assertThat(capabilities.supports("search.people.openTo")).isFalse();
    assertThat(capabilities.supports("search.nothing")).isFalse();
  }

  @Test
  void an_argument_of_an_operation_that_does_not_work_does_not_work() {
    assertThat(capabilities.supports("search.jobs")).isFalse();
    assertThat(capabilities.supports("search.jobs.keywords")).isFalse();
  }

  @Test
  void requiring_lists_everything_that_is_missing() {
    assertThatThrownBy(
            () ->
                capabilities.require(
                    "search.people", "search.jobs", "search.people.openTo", "search.peple"))
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            missing ->
                assertThat(missing.problems())
                    .containsExactly(
                        "acme-v1 does not support search.jobs (vendor cannot: look it up by hand)",
                        "acme-v1 does not support search.people.openTo"
                            + " (vendor cannot: look it up by hand)",
                        "acme-v1 does not support search.peple"
                            + " (no such operation or argument)"));
  }

  @Test
  void requiring_what_is_there_answers_the_capabilities() {
    assertThat(capabilities.require("search.people", "search.leads.keywords"))
        .isSameAs(capabilities);
  }

  @Test
  void narrowing_takes_away_what_the_account_lacks() {
    Capabilities narrowed = capabilities.narrowedTo(Set.of());

    assertThat(narrowed.supports("search.leads")).isFalse();
    assertThat(narrowed.supports("search.leads.keywords")).isFalse();
    assertThat(narrowed.operation("search.leads").support().why())
        .isEqualTo("the account lacks it: SALES_NAVIGATOR");
    assertThat(narrowed.supports("search.people")).isTrue();
  }

  @Test
  void narrowing_never_adds_anything() {
    Capabilities narrowed = capabilities.narrowedTo(Set.of("SALES_NAVIGATOR", "RECRUITER"));

    assertThat(narrowed.operations()).isEqualTo(capabilities.operations());
    assertThat(narrowed.operation("search.jobs").support()).isEqualTo(NO_WAY);
    assertThat(capabilities.narrowedTo(Set.of()).narrowedTo(Set.of("SALES_NAVIGATOR")))
        .matches(again -> !again.supports("search.leads"));
  }

  @Test
  void what_is_not_listed_does_not_work() {
    assertThat(capabilities.operation("search.posts").support().why())
        .isEqualTo("not built yet: unknown to this adapter");
    assertThat(Capabilities.everything(VENDOR).supports("search.posts")).isTrue();
  }

  @Test
  void mapping_changes_every_operation() {
    Capabilities keeping = capabilities.map(OperationCapability::keepingIdempotencyKey);

    assertThat(keeping.operations()).allMatch(OperationCapability::keepsIdempotencyKey);
    assertThat(keeping.vendor()).isEqualTo(VENDOR);
  }
}
