package dev.patchbay.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.call.Arguments;
import dev.patchbay.call.Effect;
import dev.patchbay.call.Operation;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileOperationsTest {
  private static final ProfileRef ADA = ProfileRef.of("ada-example");

  @Test
  void the_operations_are_those_of_the_vocabulary() {
    assertThat(ProfileOperations.ALL)
        .extracting(Operation::id)
        .containsExactly(
            "profile.get",
            "profile.getMany",
            "profile.own",
            "profile.company",
            "profile.companyEmployees",
            "profile.decisionMakers",
            "profile.job",
            "profile.resolve",
            "profile.followers",
            "profile.following");
  }

  @Test
  void the_argument_keys_are_those_of_the_vocabulary() {
    assertThat(ProfileOperations.ALL.stream().map(Arguments::keys).flatMap(List::stream))
        .containsExactly(
            "profile.get.person",
            "profile.get.sections",
            "profile.get.viewAs",
            "profile.get.notifyPerson",
            "profile.getMany.people",
            "profile.getMany.sections",
            "profile.getMany.viewAs",
            "profile.getMany.notifyPerson",
            "profile.company.company",
            "companyEmployees.company",
            "companyEmployees.pageSize",
            "companyEmployees.firstName",
            "companyEmployees.lastName",
            "companyEmployees.titles",
            "companyEmployees.locations",
            "companyEmployees.industries",
            "companyEmployees.currentCompanies",
            "companyEmployees.pastCompanies",
            "companyEmployees.schools",
            "companyEmployees.yearsOfExperience",
            "companyEmployees.networkDistances",
            "decisionMakers.company",
            "decisionMakers.limit",
            "profile.job.job",
            "profile.resolve.person",
            "profile.resolve.product",
            "profile.followers.of",
            "profile.followers.pageSize",
            "profile.following.of",
            "profile.following.pageSize");
  }

  @Test
  void every_operation_reads() {
    assertThat(ProfileOperations.ALL).extracting(Operation::kind).containsOnly(Effect.READ);
  }

  @Test
  void telling_the_person_of_the_visit_is_a_write() {
    GetProfile quiet = GetProfile.of(ADA);
    GetProfiles quietly = GetProfiles.of(List.of(ADA));

    assertThat(ProfileOperations.PROFILE_GET.effect(quiet)).isEqualTo(Effect.READ);
    assertThat(ProfileOperations.PROFILE_GET.effect(quiet.toBuilder().notifyPerson().build()))
        .isEqualTo(Effect.WRITE);
    assertThat(ProfileOperations.PROFILE_GET_MANY.effect(quietly)).isEqualTo(Effect.READ);
    assertThat(
            ProfileOperations.PROFILE_GET_MANY.effect(quietly.toBuilder().notifyPerson().build()))
        .isEqualTo(Effect.WRITE);
  }

  @Test
  void a_date_that_is_understood_leaves_no_text() {
    Position position = Position.builder().startText("3/1/2021").endText("when it rains").build();

    assertThat(position.start()).containsExactly(PartialDate.of(2021, 3));
    assertThat(position.startText()).isEmpty();
    assertThat(position.end()).isEmpty();
    assertThat(position.endText()).containsExactly("when it rains");
  }

  @Test
  void a_blank_date_changes_nothing() {
    Position position =
        Position.builder().start(PartialDate.of(2021)).startText(" ").startText(null).build();

    assertThat(position.start()).containsExactly(PartialDate.of(2021));
    assertThat(position.startText()).isEmpty();
  }
}
