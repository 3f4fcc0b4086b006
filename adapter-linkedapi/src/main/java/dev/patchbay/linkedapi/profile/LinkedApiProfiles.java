package dev.patchbay.linkedapi.profile;

import static dev.patchbay.profile.ProfileOperations.PROFILE_FOLLOWERS;
import static dev.patchbay.profile.ProfileOperations.PROFILE_FOLLOWING;

import dev.patchbay.capability.Support.Reason;
import dev.patchbay.linkedapi.background.Workflows;
import dev.patchbay.linkedapi.client.LinkedApi;
import dev.patchbay.support.table.AdapterTable;

/** People, companies and jobs: pages, opened with what stands on them in one workflow. */
public final class LinkedApiProfiles {
  private final ProfileReads people;
  private final CompanyReads companies;
  private final Employees employees;
  private final JobPages jobs;

  public LinkedApiProfiles(LinkedApi linkedApi, Workflows workflows) {
    this.people = new ProfileReads(linkedApi, workflows);
    this.companies = new CompanyReads(workflows);
    this.employees = new Employees(workflows);
    this.jobs = new JobPages(workflows);
  }

  public AdapterTable.Builder addTo(AdapterTable.Builder table) {
    return table
        .with(people::addTo)
        .with(companies::addTo)
        .with(employees::addTo)
        .with(jobs::addTo)
        .without(
            Reason.VENDOR_CANNOT, "it reads no followers", PROFILE_FOLLOWERS, PROFILE_FOLLOWING);
  }
}
