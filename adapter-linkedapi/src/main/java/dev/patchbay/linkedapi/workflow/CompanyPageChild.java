package dev.patchbay.linkedapi.workflow;

/** What may be done on a company's page. */
public sealed interface CompanyPageChild extends Action
    permits StRetrieveCompanyDMs, StRetrieveCompanyEmployees, StRetrieveCompanyPosts {}
