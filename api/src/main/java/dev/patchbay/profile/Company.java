package dev.patchbay.profile;

import dev.patchbay.identity.CompanyRef;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.value.CompanySize;
import dev.patchbay.value.CompanyType;
import dev.patchbay.value.MoneyRange;
import dev.patchbay.value.Place;
import io.vavr.control.Option;
import java.util.List;

/**
 * A company, school or showcase page: as a row of a list and as a page alike. Absence is not
 * denial: a vendor that never fills a field says so in its capabilities.
 *
 * @param ref every name of the company that the vendor gave
 * @param name the name
 * @param tagline the line under the name
 * @param description what the company says about itself
 * @param industries industries, as shown
 * @param specialties specialties, as shown
 * @param location where, in one line
 * @param headquarters the headquarters
 * @param locations all places, the headquarters among them
 * @param size employees, in LinkedIn's buckets
 * @param employees employees that LinkedIn counts among its members
 * @param followers followers of the page
 * @param jobListings open jobs
 * @param revenue yearly revenue, estimated by LinkedIn
 * @param type public, privately held, ...
 * @param founded the year of foundation
 * @param website the website
 * @param phone the telephone number, as written
 * @param logoUrl the logo; such URLs expire
 * @param ventureFunded whether venture capital is in it
 * @param messagingId what a vendor writes to the company with
 * @param following whether the session's owner follows it
 * @param employee whether the session's owner works there
 * @param claimed whether the page has an owner
 * @param growth how it grew
 */
public record Company(
    CompanyRef ref,
    Option<String> name,
    Option<String> tagline,
    Option<String> description,
    List<String> industries,
    List<String> specialties,
    Option<String> location,
    Option<Place> headquarters,
    List<Place> locations,
    Option<CompanySize> size,
    Option<Integer> employees,
    Option<Integer> followers,
    Option<Integer> jobListings,
    Option<MoneyRange> revenue,
    Option<CompanyType> type,
    Option<Integer> founded,
    Option<String> website,
    Option<String> phone,
    Option<String> logoUrl,
    Option<Boolean> ventureFunded,
    Option<VendorRef> messagingId,
    Option<Boolean> following,
    Option<Boolean> employee,
    Option<Boolean> claimed,
    List<Growth> growth) {
  /** Copies the collections. */
  public Company {
    industries = List.copyOf(industries);
    specialties = List.copyOf(specialties);
    locations = List.copyOf(locations);
    growth = List.copyOf(growth);
  }

  /** A builder holding only what is required. */
  public static CompanyBuilder builder(CompanyRef ref) {
    return new CompanyBuilder(ref);
  }

  /** A builder holding what this holds. */
  public CompanyBuilder toBuilder() {
    return new CompanyBuilder(ref)
        .name(name.getOrNull())
        .tagline(tagline.getOrNull())
        .description(description.getOrNull())
        .industries(industries)
        .specialties(specialties)
        .location(location.getOrNull())
        .headquarters(headquarters.getOrNull())
        .locations(locations)
        .size(size.getOrNull())
        .employees(employees.getOrNull())
        .followers(followers.getOrNull())
        .jobListings(jobListings.getOrNull())
        .revenue(revenue.getOrNull())
        .type(type.getOrNull())
        .founded(founded.getOrNull())
        .website(website.getOrNull())
        .phone(phone.getOrNull())
        .logoUrl(logoUrl.getOrNull())
        .ventureFunded(ventureFunded.getOrNull())
        .messagingId(messagingId.getOrNull())
        .following(following.getOrNull())
        .employee(employee.getOrNull())
        .claimed(claimed.getOrNull())
        .growth(growth);
  }
}
