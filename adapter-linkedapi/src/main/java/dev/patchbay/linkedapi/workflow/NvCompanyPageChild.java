package dev.patchbay.linkedapi.workflow;

/** What may be done on a company's page in Sales Navigator. */
public sealed interface NvCompanyPageChild extends Action
    permits NvRetrieveCompanyDMs, NvRetrieveCompanyEmployees {}
