package dev.patchbay.linkedapi.workflow;

/** What may be done for each person of a list on linkedin.com. */
public sealed interface DoForPeopleChild extends Action permits StOpenPersonPage {}
