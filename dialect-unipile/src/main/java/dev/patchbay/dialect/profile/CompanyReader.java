package dev.patchbay.dialect.profile;

import dev.patchbay.answer.Answer;
import dev.patchbay.answer.Page;
import dev.patchbay.dialect.Dialect;
import dev.patchbay.dialect.call.Compound;
import dev.patchbay.dialect.call.Expect;
import dev.patchbay.dialect.wire.CompaniesApi;
import dev.patchbay.dialect.wire.CompaniesWire;
import dev.patchbay.error.FixCall;
import dev.patchbay.error.Origin;
import dev.patchbay.error.PortError;
import dev.patchbay.error.Report;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.profile.Company;
import dev.patchbay.profile.GetCompany;
import dev.patchbay.profile.ListEmployees;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.profile.ProfileOperations;
import dev.patchbay.search.SearchOperations;
import dev.patchbay.spi.CallContext;
import dev.patchbay.support.http.Wire;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads companies, and their employees by searching for people who work there. */
final class CompanyReader {
  /** The bucket that every reading of a company page draws on. */
  static final String COMPANY_VIEWS = "company views";

  private final Dialect dialect;
  private final Wire<CompaniesApi> wire;

  CompanyReader(Dialect dialect) {
    this.dialect = dialect;
    this.wire = dialect.wire(CompaniesApi.class);
  }

  /** {@code profile.company}. */
  Either<PortError, Answer<Company>> company(GetCompany request, CallContext context) {
    Compound compound = new Compound();
    return dialect
        .account(ProfileOperations.PROFILE_COMPANY, context)
        .flatMap(
            account ->
                identifier(request.company())
                    .flatMap(
                        identifier ->
                            wire.read(
                                ProfileOperations.PROFILE_COMPANY,
                                context,
                                api -> api.company(identifier, account.id()))))
        .flatMap(
            reply ->
                Expect.read(
                    ProfileOperations.PROFILE_COMPANY,
                    dialect.vendor(),
                    reply,
                    CompaniesWire.CompanyProfile::object,
                    "CompanyProfile"))
        .peek(reply -> compound.spent(COMPANY_VIEWS).reading().requestId(reply.requestId()))
        .map(
            reply ->
                Companies.company(
                    reply.body(), request.company(), dialect.vendor(), compound.reading()))
        .map(company -> new Answer<>(company, compound.notes()));
  }

  private Either<PortError, String> identifier(CompanyRef company) {
    return company
        .companyId()
        .orElse(company::slug)
        .toEither(
            () ->
                new FixCall.InvalidRequest(
                    Origin.local(ProfileOperations.PROFILE_COMPANY.id(), dialect.vendor()),
                    ProfileOperations.PROFILE_COMPANY.key("company"),
                    "the vendor reads no company by "
                        + company
                        + "; give its LinkedIn page, slug or number"));
  }

  /**
   * {@code profile.companyEmployees}. The cursor carries the company's number in front, so that a
   * slug is resolved once for the list and not once for each page.
   */
  Either<PortError, Answer<Page<PersonHit>>> employees(ListEmployees request, CallContext context) {
    Compound compound = new Compound();
    EmployeeCursor at = EmployeeCursor.read(context.cursor());
    Option<PortError> foreign = EmployeeSearch.foreign(request, dialect.vendor());
    if (foreign.isDefined()) {
      return Either.left(foreign.get());
    }
    return number(request.company(), at, context, compound)
        .flatMap(
            number ->
                search(request, number, at.search(), context)
                    .peek(found -> compound.add("", found.notes()))
                    .map(found -> page(found.value(), number, context)))
        .map(page -> new Answer<>(page, compound.notes()));
  }

  private Either<PortError, String> number(
      CompanyRef company, EmployeeCursor at, CallContext context, Compound compound) {
    Option<String> known = at.company().orElse(company::companyId);
    return known.isDefined()
        ? Either.right(known.get())
        : context
            .call(ProfileOperations.PROFILE_COMPANY, new GetCompany(company))
            .peek(found -> compound.add("company", found.notes()))
            .flatMap(
                found ->
                    found
                        .value()
                        .ref()
                        .companyId()
                        .toEither(
                            () ->
                                new Report.UnexpectedResponse(
                                    Origin.local(
                                        ProfileOperations.PROFILE_COMPANY_EMPLOYEES.id(),
                                        dialect.vendor()),
                                    "the company page names no number")));
  }

  private static Either<PortError, Answer<Page<PersonHit>>> search(
      ListEmployees request, String number, Option<String> from, CallContext context) {
    return EmployeeSearch.needsSalesNavigator(request)
        ? context.page(
            SearchOperations.SEARCH_SALES_NAVIGATOR_PEOPLE,
            EmployeeSearch.salesNavigator(request, number),
            from)
        : context.page(
            SearchOperations.SEARCH_PEOPLE, EmployeeSearch.classic(request, number), from);
  }

  private Page<PersonHit> page(Page<PersonHit> found, String number, CallContext context) {
    return new Page<>(
        found.rows(),
        found.end(),
        found
            .next()
            .map(
                token ->
                    context.pageToken(
                        ProfileOperations.PROFILE_COMPANY_EMPLOYEES,
                        dialect.vendor(),
                        number + " " + token.cursor())),
        found.startIndex(),
        found.estimatedTotal(),
        found.repeatsDropped());
  }

  private record EmployeeCursor(Option<String> company, Option<String> search) {
    static EmployeeCursor read(Option<String> cursor) {
      return cursor
          .filter(text -> text.indexOf(' ') > 0)
          .map(
              text ->
                  new EmployeeCursor(
                      Option.some(text.substring(0, text.indexOf(' '))),
                      Option.some(text.substring(text.indexOf(' ') + 1))))
          .getOrElse(new EmployeeCursor(Option.none(), Option.none()));
    }
  }
}
