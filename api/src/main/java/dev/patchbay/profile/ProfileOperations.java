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
  public static final Operation<GetProfile, PersonProfile> GET =
      Operation.read("profile.get", GetProfile.class, PersonProfile.class)
          .writingWhen(GetProfile::notifyPerson);

  /** Several people; a write when they are to be told of the visit. */
  public static final Operation<GetProfiles, List<Either<PortError, PersonProfile>>> GET_MANY =
      Operation.many("profile.getMany", GetProfiles.class, PersonProfile.class)
          .writingWhen(GetProfiles::notifyPerson);

  /** The session's owner. */
  public static final Operation<GetOwnProfile, OwnProfile> OWN =
      Operation.read("profile.own", GetOwnProfile.class, OwnProfile.class);

  /** One company. */
  public static final Operation<GetCompany, Company> COMPANY =
      Operation.read("profile.company", GetCompany.class, Company.class);

  /** A company's employees. */
  public static final Operation<ListEmployees, Page<PersonHit>> COMPANY_EMPLOYEES =
      Operation.list("profile.companyEmployees", ListEmployees.class, PersonHit.class)
          .argumentsUnder("companyEmployees");

  /** A company's decision makers. */
  public static final Operation<ListDecisionMakers, Page<PersonHit>> DECISION_MAKERS =
      Operation.list("profile.decisionMakers", ListDecisionMakers.class, PersonHit.class)
          .argumentsUnder("decisionMakers");

  /** One job posting. */
  public static final Operation<GetJob, Job> JOB =
      Operation.read("profile.job", GetJob.class, Job.class);

  /** More names of a person. */
  public static final Operation<ResolveProfile, ProfileRef> RESOLVE =
      Operation.read("profile.resolve", ResolveProfile.class, ProfileRef.class);

  /** Who follows somebody. */
  public static final Operation<ListFollowers, Page<PersonHit>> FOLLOWERS =
      Operation.list("profile.followers", ListFollowers.class, PersonHit.class);

  /** Whom somebody follows. */
  public static final Operation<ListFollowing, Page<PersonHit>> FOLLOWING =
      Operation.list("profile.following", ListFollowing.class, PersonHit.class);

  /** All of them, in the order above. */
  public static final List<Operation<?, ?>> ALL =
      List.of(
          GET,
          GET_MANY,
          OWN,
          COMPANY,
          COMPANY_EMPLOYEES,
          DECISION_MAKERS,
          JOB,
          RESOLVE,
          FOLLOWERS,
          FOLLOWING);

  private ProfileOperations() {}
}
