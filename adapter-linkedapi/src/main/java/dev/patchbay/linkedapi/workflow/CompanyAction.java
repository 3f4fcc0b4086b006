package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.CompanyRef;

/**
 * An action that concerns a company. At the root of a workflow it is told which; as a child it
 * takes the one of its parent and cannot be told.
 */
public sealed interface CompanyAction extends Action
    permits NvOpenCompanyPage, StAcceptInvitation, StIgnoreInvitation, StOpenCompanyPage {
  /** The action at the root of a workflow. */
  default AtCompany at(CompanyRef company) {
    return new AtCompany(company, this);
  }
}
