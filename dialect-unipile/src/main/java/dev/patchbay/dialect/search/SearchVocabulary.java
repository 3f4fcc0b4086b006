package dev.patchbay.dialect.search;

import static java.util.Locale.ROOT;

import dev.patchbay.identity.Product;
import dev.patchbay.support.argument.Encodings;
import dev.patchbay.support.read.EnumTable;
import dev.patchbay.value.Bucket;
import dev.patchbay.value.CompanyActivity;
import dev.patchbay.value.CompanyScope;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.CompanyType;
import dev.patchbay.value.DaysOnLinkedIn;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.ExperienceLevel;
import dev.patchbay.value.FollowerCount;
import dev.patchbay.value.FortuneRank;
import dev.patchbay.value.JobBenefit;
import dev.patchbay.value.JobCommitment;
import dev.patchbay.value.JobSort;
import dev.patchbay.value.LanguageProficiency;
import dev.patchbay.value.LocationScope;
import dev.patchbay.value.OpenTo;
import dev.patchbay.value.OutreachKind;
import dev.patchbay.value.PostContentType;
import dev.patchbay.value.PostSort;
import dev.patchbay.value.Priority;
import dev.patchbay.value.RecruiterSeniority;
import dev.patchbay.value.RecruiterSpotlight;
import dev.patchbay.value.RecruitingActivity;
import dev.patchbay.value.SalesSeniority;
import dev.patchbay.value.SearchLocale;
import dev.patchbay.value.TermKind;
import dev.patchbay.value.TitleScope;
import dev.patchbay.value.WorkplaceType;
import dev.patchbay.value.Years;
import java.util.Set;
import java.util.function.Function;

/** The dialect's spellings of every constant that stands in a search or in a hit. */
final class SearchVocabulary {
  static final EnumTable<OutreachKind> OUTREACH_OF_HIT =
      EnumTable.of(OutreachKind.UNKNOWN)
          .readOnly(OutreachKind.MESSAGE, "SEND_MESSAGE")
          .readOnly(OutreachKind.INVITATION_ACCEPTED, "ACCEPT_INVITATION")
          .build();

  static final EnumTable<OpenTo> OPEN_TO =
      EnumTable.of(OpenTo.UNKNOWN)
          .row(OpenTo.PRO_BONO, "proBono")
          .row(OpenTo.BOARD_MEMBER, "boardMember")
          .build();

  static final EnumTable<PostSort> POST_SORT = lowerCase(PostSort.UNKNOWN);
  static final EnumTable<JobSort> JOB_SORT = lowerCase(JobSort.UNKNOWN);
  static final EnumTable<PostContentType> CONTENT_TYPE =
      lowerCase(PostContentType.UNKNOWN, PostContentType.JOB_POSTS);

  static final EnumTable<ExperienceLevel> EXPERIENCE_LEVEL =
      EnumTable.of(ExperienceLevel.UNKNOWN)
          .row(ExperienceLevel.INTERNSHIP, "intern")
          .row(ExperienceLevel.ENTRY_LEVEL, "entry")
          .row(ExperienceLevel.ASSOCIATE, "associate")
          .row(ExperienceLevel.MID_SENIOR_LEVEL, "mid_senior")
          .row(ExperienceLevel.DIRECTOR, "director")
          .row(ExperienceLevel.EXECUTIVE, "executive")
          .build();

  static final EnumTable<EmploymentType> EMPLOYMENT_TYPE =
      lowerCase(
          EmploymentType.UNKNOWN,
          EmploymentType.SELF_EMPLOYED,
          EmploymentType.FREELANCE,
          EmploymentType.APPRENTICESHIP,
          EmploymentType.SEASONAL);

  static final EnumTable<WorkplaceType> WORKPLACE_TYPE = lowerCase(WorkplaceType.UNKNOWN);
  static final EnumTable<JobCommitment> COMMITMENT = lowerCase(JobCommitment.UNKNOWN);
  static final EnumTable<JobBenefit> BENEFIT =
      spelled(
          JobBenefit.UNKNOWN,
          benefit -> benefit == JobBenefit.RETIREMENT_401K ? "401(k)" : small(benefit),
          Set.of());

  static final EnumTable<SalesSeniority> SALES_SENIORITY =
      spelled(
          SalesSeniority.UNKNOWN,
          level -> level == SalesSeniority.OWNER_PARTNER ? "owner/partner" : small(level),
          Set.of());

  static final EnumTable<RecruiterSeniority> RECRUITER_SENIORITY =
      spelled(
          RecruiterSeniority.UNKNOWN,
          level -> level == RecruiterSeniority.VICE_PRESIDENT ? "vp" : small(level),
          Set.of());

  static final EnumTable<CompanyType> COMPANY_TYPE =
      spelled(
          CompanyType.UNKNOWN,
          type -> type == CompanyType.EDUCATIONAL ? "educational_institution" : small(type),
          Set.of());

  static final EnumTable<CompanyActivity> COMPANY_ACTIVITY = lowerCase(CompanyActivity.UNKNOWN);
  static final EnumTable<RecruitingActivity> RECRUITING_ACTIVITY =
      lowerCase(RecruitingActivity.UNKNOWN);
  static final EnumTable<RecruiterSpotlight> SPOTLIGHT = asNamed(RecruiterSpotlight.UNKNOWN);
  static final EnumTable<Priority> PRIORITY = asNamed(Priority.UNKNOWN);
  static final EnumTable<TitleScope> TITLE_SCOPE = asNamed(TitleScope.UNKNOWN);
  static final EnumTable<CompanyScope> COMPANY_SCOPE = asNamed(CompanyScope.UNKNOWN);
  static final EnumTable<LocationScope> LOCATION_SCOPE = asNamed(LocationScope.UNKNOWN);
  static final EnumTable<LanguageProficiency> PROFICIENCY =
      asNamed(LanguageProficiency.UNKNOWN, LanguageProficiency.FULL_PROFESSIONAL);

  /** With the one that Unipile v1 lacks. */
  static final EnumTable<LanguageProficiency> EVERY_PROFICIENCY =
      asNamed(LanguageProficiency.UNKNOWN);

  /** Languages of Recruiter's interface, by their English names. */
  static final EnumTable<SearchLocale> LOCALE = lowerCase(SearchLocale.UNKNOWN);

  /** Four of the eleven. */
  static final EnumTable<EmploymentType> RECRUITER_EMPLOYMENT_TYPE =
      EnumTable.of(EmploymentType.UNKNOWN)
          .row(EmploymentType.FULL_TIME, "FULL_TIME")
          .row(EmploymentType.PART_TIME, "PART_TIME")
          .row(EmploymentType.CONTRACT, "CONTRACT")
          .row(EmploymentType.INTERNSHIP, "INTERNSHIP")
          .build();

  static final EnumTable<CompanySize> COMPANY_SIZE = buckets(CompanySize.UNKNOWN);
  static final EnumTable<Years> YEARS = buckets(Years.UNKNOWN);
  static final EnumTable<FollowerCount> FOLLOWERS = buckets(FollowerCount.UNKNOWN);
  static final EnumTable<FortuneRank> FORTUNE = buckets(FortuneRank.UNKNOWN);
  static final EnumTable<DaysOnLinkedIn> DAYS_ON_LINKEDIN = buckets(DaysOnLinkedIn.UNKNOWN);

  static final EnumTable<Product> SERVICE = asNamed(Product.UNKNOWN, Product.ORGANIZATION);

  /** The catalogues of the lookup; {@code DEGREE} is postpress's alone. */
  static final EnumTable<TermKind> TERM_KIND =
      spelled(TermKind.UNKNOWN, SearchVocabulary::catalogue, Set.of(TermKind.DEGREE));

  /** All catalogues. */
  static final EnumTable<TermKind> EVERY_TERM_KIND =
      spelled(TermKind.UNKNOWN, SearchVocabulary::catalogue, Set.of());

  private SearchVocabulary() {}

  private static String catalogue(TermKind kind) {
    return switch (kind) {
      case PERSON -> "PEOPLE";
      case TECHNOLOGY -> "TECHNOLOGIES";
      case CONNECTION,
          GROUP,
          ACCOUNT_LIST,
          LEAD_LIST,
          SAVED_ACCOUNT,
          SAVED_FILTER,
          HIRING_PROJECT ->
          kind + "S";
      case SAVED_SEARCH, RECENT_SEARCH -> kind + "ES";
      default -> kind.name();
    };
  }

  private static String small(Enum<?> constant) {
    return constant.name().toLowerCase(ROOT);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static <E extends Enum<E>> EnumTable<E> lowerCase(E unknown, E... lacking) {
    return spelled(unknown, SearchVocabulary::small, Set.of(lacking));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static <E extends Enum<E>> EnumTable<E> asNamed(E unknown, E... lacking) {
    return spelled(unknown, Enum::name, Set.of(lacking));
  }

  private static <E extends Enum<E> & Bucket> EnumTable<E> buckets(E unknown) {
    return spelled(unknown, Encodings::minMax, Set.of());
  }

  private static <E extends Enum<E>> EnumTable<E> spelled(
      E unknown, Function<E, Object> spelling, Set<E> lacking) {
    EnumTable.Builder<E> table = EnumTable.of(unknown);
    for (E constant : unknown.getDeclaringClass().getEnumConstants()) {
      if (constant != unknown && !lacking.contains(constant)) {
        table.row(constant, spelling.apply(constant));
      }
    }
    return table.build();
  }
}
