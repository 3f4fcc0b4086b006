package dev.patchbay.linkedapi.workflow;

/** What may be done for each company of a list on linkedin.com. */
public sealed interface DoForCompaniesChild extends Action permits StOpenCompanyPage {}
