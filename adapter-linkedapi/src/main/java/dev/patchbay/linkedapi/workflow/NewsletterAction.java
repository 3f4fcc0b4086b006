package dev.patchbay.linkedapi.workflow;

/**
 * An action that concerns a newsletter. At the root of a workflow it is told which; as a child it
 * takes the one of its parent and cannot be told.
 */
public sealed interface NewsletterAction extends Action
    permits StAcceptInvitation, StIgnoreInvitation {
  /** The action at the root of a workflow. */
  default AtNewsletter at(String newsletterUrl) {
    return new AtNewsletter(newsletterUrl, this);
  }
}
