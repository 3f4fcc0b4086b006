package dev.patchbay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnumerationsTest {
  static Stream<Class<? extends Enum<?>>> all() {
    return Stream.of(
        ActorKind.class,
        AttachmentKind.class,
        CommentSort.class,
        CompanyActivity.class,
        CompanyScope.class,
        CompanySize.class,
        CompanyTopic.class,
        CompanyType.class,
        ConnectionStatus.class,
        ConversationCommand.class,
        ConversationKind.class,
        ConversationOrigin.class,
        DaysOnLinkedIn.class,
        Direction.class,
        EmploymentType.class,
        ExperienceLevel.class,
        FollowerCount.class,
        FortuneRank.class,
        InvitationDirection.class,
        InvitationKind.class,
        JobBenefit.class,
        JobCommitment.class,
        JobSort.class,
        LanguageProficiency.class,
        LocationScope.class,
        MessageKind.class,
        NetworkDistance.class,
        OpenTo.class,
        OutreachKind.class,
        PostContentType.class,
        PostKind.class,
        PostSort.class,
        PostVisibility.class,
        Precision.class,
        PremiumProduct.class,
        Priority.class,
        ProfileSection.class,
        Reaction.class,
        RecruiterSeniority.class,
        RecruiterSpotlight.class,
        RecruiterVisibility.class,
        RecruitingActivity.class,
        SalaryPeriod.class,
        SalesSeniority.class,
        SearchLocale.class,
        SyncStatus.class,
        TermKind.class,
        TitleScope.class,
        UsageAction.class,
        UsagePeriod.class,
        ViewAs.class,
        WorkplaceType.class,
        Years.class);
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_enumeration_ends_with_unknown(Class<? extends Enum<?>> type) {
    Enum<?>[] constants = type.getEnumConstants();

    assertThat(constants[constants.length - 1].name()).isEqualTo("UNKNOWN");
    assertThat(constants).hasSizeGreaterThan(2);
  }

  static Stream<List<Bucket>> buckets() {
    return Stream.of(
        List.of(CompanySize.values()),
        List.of(FollowerCount.values()),
        List.of(FortuneRank.values()),
        List.of(DaysOnLinkedIn.values()));
  }

  @ParameterizedTest
  @MethodSource("buckets")
  void buckets_follow_each_other_without_gap_or_overlap(List<Bucket> buckets) {
    List<Bucket> known = buckets.subList(0, buckets.size() - 1);
    Bucket unknown = buckets.get(buckets.size() - 1);

    for (int i = 1; i < known.size(); i++) {
      assertThat(known.get(i).min().get()).isEqualTo(known.get(i - 1).max().get() + 1);
    }
    assertThat(unknown.min()).isEmpty();
    assertThat(unknown.max()).isEmpty();
  }

  @Test
  void open_buckets_are_open_where_linkedin_leaves_them_open() {
    assertThat(CompanySize.SIZE_OVER_10000.min()).contains(10_001);
    assertThat(CompanySize.SIZE_OVER_10000.max()).isEmpty();
    assertThat(FollowerCount.OVER_5000.min()).contains(5_001);
    assertThat(FortuneRank.TOP_50.min()).contains(0);
    assertThat(DaysOnLinkedIn.WITHIN_1.min()).isEmpty();
    assertThat(DaysOnLinkedIn.FROM_31_TO_90.max()).contains(90);
    assertThat(Years.LESS_THAN_ONE.max()).contains(1);
    assertThat(Years.ONE_TO_TWO.min()).contains(1);
    assertThat(Years.MORE_THAN_TEN.min()).contains(10);
    assertThat(Years.MORE_THAN_TEN.max()).isEmpty();
  }

  @Test
  void the_long_lists_are_complete() {
    assertThat(SearchLocale.values()).hasSize(37);
    assertThat(JobBenefit.values()).hasSize(12);
    assertThat(EmploymentType.values()).hasSize(12);
    assertThat(TermKind.values()).hasSize(27);
  }
}
