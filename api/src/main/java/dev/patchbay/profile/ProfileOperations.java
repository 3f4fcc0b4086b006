package dev.patchbay.profile;

import dev.patchbay.answer.Page;
import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Either;
import java.util.List;

/** The operations of the profile area. */
public final class ProfileOperations {
  /** One person; a write when the person is to be told of the visit. */
  public static final Operation<GetProfile, PersonProfile> PROFILE_GET =
      Operation.read("profile.get", GetProfile.class, PersonProfile.class)
          .writingWhen(GetProfile::notifyPerson);

  /** Several people; a write when they are to be told of the visit. */
  public static final Operation<GetProfiles, List<Either<PortError, PersonProfile>>>
      PROFILE_GET_MANY =
          Operation.many("profile.getMany", GetProfiles.class, PersonProfile.class)
              .writingWhen(GetProfiles::notifyPerson);

  /** The session's owner. */
  public static final Operation<GetOwnProfile, OwnProfile> PROFILE_OWN =
      Operation.read("profile.own", GetOwnProfile.class, OwnProfile.class);

  /** One company. */
  public static final Operation<GetCompany, Company> PROFILE_COMPANY =
      Operation.read("profile.company", GetCompany.class, Company.class);

  /** A company's employees. */
  public static final Operation<ListEmployees, Page<PersonHit>> PROFILE_COMPANY_EMPLOYEES =
      Operation.list("profile.companyEmployees", ListEmployees.class, PersonHit.class)
          .argumentsUnder("companyEmployees");

  /** A company's decision makers. */
  public static final Operation<ListDecisionMakers, Page<PersonHit>> PROFILE_DECISION_MAKERS =
      Operation.list("profile.decisionMakers", ListDecisionMakers.class, PersonHit.class)
          .argumentsUnder("decisionMakers");

  /** One job posting. */
  public static final Operation<GetJob, Job> PROFILE_JOB =
      Operation.read("profile.job", GetJob.class, Job.class);

  /** More names of a person. */
  public static final Operation<ResolveProfile, ProfileRef> PROFILE_RESOLVE =
      Operation.read("profile.resolve", ResolveProfile.class, ProfileRef.class);

  /** Who follows somebody. */
  public static final Operation<ListFollowers, Page<PersonHit>> PROFILE_FOLLOWERS =
      Operation.list("profile.followers", ListFollowers.class, PersonHit.class);

  /** Whom somebody follows. */
  public static final Operation<ListFollowing, Page<PersonHit>> PROFILE_FOLLOWING =
      Operation.list("profile.following", ListFollowing.class, PersonHit.class);

  /** All of them, in the order above. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          PROFILE_GET,
          PROFILE_GET_MANY,
          PROFILE_OWN,
          PROFILE_COMPANY,
          PROFILE_COMPANY_EMPLOYEES,
          PROFILE_DECISION_MAKERS,
          PROFILE_JOB,
          PROFILE_RESOLVE,
          PROFILE_FOLLOWERS,
          PROFILE_FOLLOWING);

  private ProfileOperations() {}
}
