package dev.patchbay.linkedapi.workflow;

/** What may stand below a list of companies on linkedin.com. */
public sealed interface CompanyListChild extends Action permits StDoForCompanies {}
