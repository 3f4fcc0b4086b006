package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.EmploymentType;
import dev.patchbay.value.PartialDate;
import dev.patchbay.value.WorkplaceType;
import io.vavr.control.Option;
import java.time.Period;
import java.util.List;

/**
 * One position in a career.
 *
 * @param title the title held
 * @param company every name of the company that the vendor gave
 * @param companyName the company's name as shown
 * @param employmentType full time, part time, ...
 * @param workplaceType on site, hybrid, remote
 * @param location where
 * @param description what the person wrote about it
 * @param industries the company's industries
 * @param skills skills attached to the position
 * @param start when the position began
 * @param startText what the vendor wrote for the start, only where it is not understood
 * @param end when the position ended; none when it has not
 * @param endText what the vendor wrote for the end, only where it is not understood
 * @param current whether it is held now
 * @param inRole time in this role
 * @param inCompany time in this company
 * @param companySize employees of the company
 * @param companyDescription what the company says about itself
 * @param companyLogoUrl the company's logo; such URLs expire
 */
public record Position(
    Option<String> title,
    Option<CompanyRef> company,
    Option<String> companyName,
    Option<EmploymentType> employmentType,
    Option<WorkplaceType> workplaceType,
    Option<String> location,
    Option<String> description,
    List<String> industries,
    List<String> skills,
    Option<PartialDate> start,
    Option<String> startText,
    Option<PartialDate> end,
    Option<String> endText,
    boolean current,
    Option<Period> inRole,
    Option<Period> inCompany,
    Option<CompanySize> companySize,
    Option<String> companyDescription,
    Option<String> companyLogoUrl) {
  /** Copies the collections. */
  public Position {
    industries = List.copyOf(industries);
    skills = List.copyOf(skills);
  }

  /** A builder holding nothing yet. */
  public static PositionBuilder builder() {
    return new PositionBuilder();
  }

  /** A builder holding what this holds. */
  public PositionBuilder toBuilder() {
    return new PositionBuilder()
        .title(title.getOrNull())
        .company(company.getOrNull())
        .companyName(companyName.getOrNull())
        .employmentType(employmentType.getOrNull())
        .workplaceType(workplaceType.getOrNull())
        .location(location.getOrNull())
        .description(description.getOrNull())
        .industries(industries)
        .skills(skills)
        .start(start.getOrNull())
        .startText(startText.getOrNull())
        .end(end.getOrNull())
        .endText(endText.getOrNull())
        .current(current)
        .inRole(inRole.getOrNull())
        .inCompany(inCompany.getOrNull())
        .companySize(companySize.getOrNull())
        .companyDescription(companyDescription.getOrNull())
        .companyLogoUrl(companyLogoUrl.getOrNull());
  }
}
