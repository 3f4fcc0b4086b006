package dev.patchbay.dialect.call;

import dev.patchbay.answer.Answer;
import dev.patchbay.call.Operation;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.profile.GetCompany;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.profile.ResolveProfile;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.error.Blame;
import dev.patchbay.support.read.Reading;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The ids by which routes name people and companies, for one call. Where only another name is known
 * it costs another operation, which is noted.
 *
 * @param vendor who is asked
 * @param operation on whose behalf
 * @param context of the call
 * @param reading takes the notes
 */
public record LinkedInIds(
    Vendor vendor, Operation<?, ?> operation, CallContext context, Reading reading) {
  /** The classic member id; another name costs a profile view. */
  public Either<PortError, String> memberId(String argument, ProfileRef person) {
    Option<String> known = person.classicMemberId();
    if (known.isDefined()) {
      return Either.right(known.get());
    }
    noteEmulation(argument, "resolves the person to a member id");
    return Blame.on(
            operation,
            argument,
            context.call(
                ProfileOperations.PROFILE_RESOLVE, new ResolveProfile(person, Option.none())))
        .map(Answer::value)
        .flatMap(
            found ->
                found
                    .classicMemberId()
                    .map(Either::<PortError, String>right)
                    .getOrElse(() -> invalid(argument, "no member id is known of " + person)));
  }

  /** The number of a company; another name costs a company view. */
  public Either<PortError, String> companyId(String argument, CompanyRef company) {
    Option<String> known = company.companyId();
    if (known.isDefined()) {
      return Either.right(known.get());
    }
    noteEmulation(argument, "reads the company for its number");
    return Blame.on(
            operation,
            argument,
            context.call(ProfileOperations.PROFILE_COMPANY, new GetCompany(company)))
        .flatMap(
            found ->
                found
                    .value()
                    .ref()
                    .companyId()
                    .map(Either::<PortError, String>right)
                    .getOrElse(() -> invalid(argument, "no number is known of " + company)));
  }

  /** A refusal of an argument. */
  public <T> Either<PortError, T> invalid(String argument, String reason) {
    return Either.left(
        new FixCall.InvalidRequest(
            Origin.local(operation.id(), vendor), operation.key(argument), reason));
  }

  /** Notes that an argument cost more than its own call. */
  public void noteEmulation(String argument, String how) {
    reading.emulated(operation, argument, how);
  }
}
