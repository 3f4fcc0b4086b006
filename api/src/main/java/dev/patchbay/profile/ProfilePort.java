package dev.patchbay.profile;

import dev.patchbay.call.Caller;
import dev.patchbay.call.ListCall;
import dev.patchbay.call.PortCall;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.JobRef;
import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/**
 * Reads people, companies and jobs.
 *
 * <p>Nothing happens until a call is executed; see {@link PortCall}. Safe for use by several
 * threads.
 */
public final class ProfilePort {
  private final Caller caller;

  /** For Patchbay itself: applications obtain a port from the connection they opened. */
  public ProfilePort(Caller caller) {
    this.caller = caller;
  }

  /** One person; a write when the request wants the person to be told. */
  public PortCall<PersonProfile> get(GetProfile request) {
    return caller.call(ProfileOperations.PROFILE_GET, request);
  }

  /** One person, with what the vendor gives without asking. */
  public PortCall<PersonProfile> get(ProfileRef person) {
    return get(GetProfile.of(person));
  }

  /** One person, with these sections. */
  public PortCall<PersonProfile> get(ProfileRef person, ProfileSection... sections) {
    return get(GetProfile.builder(person).sections(sections).build());
  }

  /** Several people, each of whom may fail alone; results stand in request order. */
  public PortCall<List<Either<PortError, PersonProfile>>> getMany(GetProfiles request) {
    return caller.call(ProfileOperations.PROFILE_GET_MANY, request);
  }

  /** Several people, with what the vendor gives without asking. */
  public PortCall<List<Either<PortError, PersonProfile>>> getMany(List<ProfileRef> people) {
    return getMany(GetProfiles.of(people));
  }

  /** The session's owner. */
  public PortCall<OwnProfile> own() {
    return caller.call(ProfileOperations.PROFILE_OWN, new GetOwnProfile());
  }

  /** One company. */
  public PortCall<Company> company(GetCompany request) {
    return caller.call(ProfileOperations.PROFILE_COMPANY, request);
  }

  /** One company. */
  public PortCall<Company> company(CompanyRef company) {
    return company(new GetCompany(company));
  }

  /** A company's employees. */
  public ListCall<PersonHit> companyEmployees(ListEmployees request) {
    return caller.list(ProfileOperations.PROFILE_COMPANY_EMPLOYEES, request);
  }

  /** All employees of a company. */
  public ListCall<PersonHit> companyEmployees(CompanyRef company) {
    return companyEmployees(ListEmployees.of(company));
  }

  /** A company's decision makers, as LinkedIn ranks them. */
  public ListCall<PersonHit> decisionMakers(ListDecisionMakers request) {
    return caller.list(ProfileOperations.PROFILE_DECISION_MAKERS, request);
  }

  /** A company's decision makers, as LinkedIn ranks them. */
  public ListCall<PersonHit> decisionMakers(CompanyRef company) {
    return decisionMakers(new ListDecisionMakers(company, Option.none()));
  }

  /** One job posting. */
  public PortCall<Job> job(GetJob request) {
    return caller.call(ProfileOperations.PROFILE_JOB, request);
  }

  /** One job posting. */
  public PortCall<Job> job(JobRef job) {
    return job(new GetJob(job));
  }

  /** More names of a person. It costs a profile view. */
  public PortCall<ProfileRef> resolve(ResolveProfile request) {
    return caller.call(ProfileOperations.PROFILE_RESOLVE, request);
  }

  /** The names a person has on linkedin.com. It costs a profile view. */
  public PortCall<ProfileRef> resolve(ProfileRef person) {
    return resolve(new ResolveProfile(person, Option.none()));
  }

  /** The names a person has, with the member id of one product. It costs a profile view. */
  public PortCall<ProfileRef> resolve(ProfileRef person, Product product) {
    return resolve(new ResolveProfile(person, Option.some(product)));
  }

  /** Who follows somebody. */
  public ListCall<PersonHit> followers(ListFollowers request) {
    return caller.list(ProfileOperations.PROFILE_FOLLOWERS, request);
  }

  /** Who follows the session's owner. */
  public ListCall<PersonHit> followers() {
    return followers(new ListFollowers(Option.none(), Option.none()));
  }

  /** Whom somebody follows. */
  public ListCall<PersonHit> following(ListFollowing request) {
    return caller.list(ProfileOperations.PROFILE_FOLLOWING, request);
  }

  /** Whom the session's owner follows. */
  public ListCall<PersonHit> following() {
    return following(new ListFollowing(Option.none(), Option.none()));
  }
}
